create table biennial_review (
    review_id char(36) not null,
    reference varchar(40) not null,
    organisation varchar(10) not null,
    region varchar(20) not null,
    state varchar(20) not null,
    account mediumtext not null,
    plan_reference varchar(40),
    plan_attached_on date,
    return_comment mediumtext not null,
    meeting_on date,
    held_on date,
    attendees mediumtext not null,
    discussion mediumtext not null,
    feedback mediumtext not null,
    objection mediumtext not null,
    answered_by varchar(64),
    stands_since date,
    next_on date,
    version int not null,
    constraint pk_biennial_review primary key (review_id),
    constraint fk_biennial_review_review foreign key (review_id) references review (id)
);

create index ix_biennial_review_organisation on biennial_review (organisation);

create table biennial_plan_line (
    review_id char(36) not null,
    position int not null,
    name varchar(60) not null,
    outcome varchar(10) not null,
    action varchar(1000) not null,
    owner varchar(150) not null,
    due date,
    stood varchar(100) not null,
    constraint pk_biennial_plan_line primary key (review_id, position),
    constraint fk_biennial_plan_line_review foreign key (review_id) references biennial_review (review_id)
);

create table biennial_document (
    review_id char(36) not null,
    position int not null,
    evidence_id char(36) not null,
    constraint pk_biennial_document primary key (review_id, position),
    constraint fk_biennial_document_review foreign key (review_id) references biennial_review (review_id),
    constraint fk_biennial_document_evidence foreign key (evidence_id) references evidence_item (id)
);

create table biennial_change (
    review_id char(36) not null,
    position int not null,
    outcome varchar(10) not null,
    action varchar(1000) not null,
    measure varchar(1000) not null,
    owner varchar(64),
    due date,
    action_id char(36),
    constraint pk_biennial_change primary key (review_id, position),
    constraint fk_biennial_change_review foreign key (review_id) references biennial_review (review_id),
    constraint fk_biennial_change_action foreign key (action_id) references improvement_action (id)
);
