create table improvement_plan (
    id char(36) not null,
    review_id char(36) not null,
    reference varchar(40) not null,
    organisation varchar(10) not null,
    region varchar(20) not null,
    opened_on date not null,
    development_state varchar(20) not null,
    improvement_state varchar(20) not null,
    development_comment mediumtext not null,
    improvement_comment mediumtext not null,
    version int not null,
    constraint pk_improvement_plan primary key (id),
    constraint uq_improvement_plan_review unique (review_id),
    constraint fk_improvement_plan_review foreign key (review_id) references review (id)
);

create table improvement_action (
    id char(36) not null,
    plan_id char(36) not null,
    number_in_plan int not null,
    kind varchar(20) not null,
    point_id char(36),
    outcome varchar(10) not null,
    action varchar(1000) not null,
    chosen boolean not null,
    declined_reason mediumtext not null,
    owner varchar(64),
    due date,
    measure varchar(1000) not null,
    state varchar(20) not null,
    done_note mediumtext not null,
    evidence_id char(36),
    return_comment mediumtext not null,
    closed_at datetime(6),
    version int not null,
    constraint pk_improvement_action primary key (id),
    constraint uq_improvement_action_number unique (plan_id, number_in_plan),
    constraint fk_improvement_action_plan foreign key (plan_id) references improvement_plan (id),
    constraint fk_improvement_action_evidence foreign key (evidence_id) references evidence_item (id)
);

create table progress_note (
    plan_id char(36) not null,
    position int not null,
    noted_at datetime(6) not null,
    noted_by varchar(64) not null,
    note varchar(1000) not null,
    constraint pk_progress_note primary key (plan_id, position),
    constraint fk_progress_note_plan foreign key (plan_id) references improvement_plan (id)
);
