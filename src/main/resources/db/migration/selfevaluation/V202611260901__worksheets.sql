create table improvement_worksheet (
    id char(36) not null,
    review_id char(36) not null,
    no_action_reason mediumtext not null,
    version int not null,
    constraint pk_improvement_worksheet primary key (id),
    constraint uq_improvement_worksheet_review unique (review_id),
    constraint fk_improvement_worksheet_review foreign key (review_id) references review (id)
);

create table worksheet_priority (
    worksheet_id char(36) not null,
    position int not null,
    outcome varchar(10) not null,
    priority varchar(500) not null,
    effort int,
    impact int,
    feasibility int,
    constraint pk_worksheet_priority primary key (worksheet_id, position),
    constraint fk_worksheet_priority_worksheet foreign key (worksheet_id) references improvement_worksheet (id)
);

create table draft_action (
    worksheet_id char(36) not null,
    position int not null,
    outcome varchar(10) not null,
    indicator varchar(20) not null,
    action varchar(1000) not null,
    owner varchar(150) not null,
    measure varchar(1000) not null,
    unit varchar(40) not null,
    baseline decimal(12,2),
    target decimal(12,2),
    resources varchar(1000) not null,
    start_on date,
    due date,
    constraint pk_draft_action primary key (worksheet_id, position),
    constraint fk_draft_action_worksheet foreign key (worksheet_id) references improvement_worksheet (id)
);

insert into improvement_worksheet (id, review_id, no_action_reason, version)
select id, review_id, '', 0 from self_evaluation;

insert into worksheet_priority (worksheet_id, position, outcome, priority)
select self_evaluation_id, position, outcome, priority from improvement_priority;

drop table improvement_priority;
