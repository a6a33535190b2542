-- which submission of an earlier review a review starts from; reviews that are under way start from none
create table starting_position (
    review_id char(36) not null,
    earlier_review_id char(36) not null,
    earlier_version int not null,
    earlier_reference varchar(40) not null,
    earlier_edition varchar(20) not null,
    constraint pk_starting_position primary key (review_id),
    constraint fk_starting_position_review foreign key (review_id) references review (id),
    constraint fk_starting_position_submission foreign key (earlier_review_id, earlier_version)
        references submission (review_id, version_no)
);
