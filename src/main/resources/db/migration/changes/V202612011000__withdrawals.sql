create table review_withdrawal (
    id char(36) not null,
    review_id char(36) not null,
    state varchar(20) not null,
    reason varchar(1000) not null,
    asked_by varchar(64) not null,
    asked_at datetime(6) not null,
    answer varchar(1000) not null,
    answered_by varchar(64),
    answered_at datetime(6),
    version int not null,
    constraint pk_review_withdrawal primary key (id),
    constraint fk_review_withdrawal_review foreign key (review_id) references review (id)
);
create index ix_review_withdrawal_review on review_withdrawal (review_id, asked_at);
