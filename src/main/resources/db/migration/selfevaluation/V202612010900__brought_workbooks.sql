-- what a workbook says that somebody brought back, until they have chosen what of it counts
create table brought_workbook (
    id char(36) not null,
    review_id char(36) not null,
    brought_by varchar(64) not null,
    brought_at datetime(6) not null,
    file_name varchar(200) not null,
    content mediumtext not null,
    version int not null,
    constraint pk_brought_workbook primary key (id),
    constraint fk_brought_workbook_review foreign key (review_id) references review (id),
    constraint uq_brought_workbook_own unique (review_id, brought_by)
);
