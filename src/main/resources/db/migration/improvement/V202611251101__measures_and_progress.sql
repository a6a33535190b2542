alter table improvement_action add column measure_kind varchar(30);
alter table improvement_action add column unit varchar(40) default '' not null;
alter table improvement_action add column baseline decimal(12,2);
alter table improvement_action add column target decimal(12,2);
alter table improvement_action add column achieved decimal(12,2);
alter table improvement_action add column agreed_on date;

create table action_progress (
    id char(36) not null,
    action_id char(36) not null,
    as_of date not null,
    percent int,
    note varchar(1000) not null,
    entered_by varchar(64) not null,
    entered_at datetime(6) not null,
    constraint pk_action_progress primary key (id),
    constraint fk_action_progress_action foreign key (action_id) references improvement_action (id)
);
