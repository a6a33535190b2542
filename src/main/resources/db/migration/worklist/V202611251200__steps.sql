create table step (
    task_id varchar(64) not null,
    task_key varchar(100) not null,
    name varchar(255) not null,
    reference varchar(64) not null,
    instance_id varchar(64) not null,
    review_id char(36),
    organisation varchar(10),
    region varchar(20),
    party varchar(20) not null,
    assignee varchar(64),
    begun_at datetime(6) not null,
    due_on date,
    ended_at datetime(6),
    ended_by varchar(64),
    constraint pk_step primary key (task_id)
);

create index ix_step_review on step (review_id, ended_at);
create index ix_step_open on step (ended_at, due_on);
