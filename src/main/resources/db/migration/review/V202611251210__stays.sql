create table stay (
    id char(36) not null,
    review_id char(36) not null,
    phase varchar(30) not null,
    entered_at datetime(6) not null,
    left_at datetime(6),
    constraint pk_stay primary key (id),
    constraint fk_stay_review foreign key (review_id) references review (id)
);
