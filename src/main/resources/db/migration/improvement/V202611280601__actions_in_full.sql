alter table improvement_action add column sponsor varchar(64);
alter table improvement_action add column resources varchar(1000) default '' not null;
alter table improvement_action add column begins_on date;
alter table improvement_action add column indicator varchar(40);
alter table improvement_action add column target_level int;
alter table improvement_action add column no_evidence_reason varchar(1000) default '' not null;
alter table improvement_action add column cancellation_reason varchar(1000) default '' not null;
alter table improvement_action add column cancellation_asked_by varchar(64);
alter table improvement_action add column escalated_to varchar(20);

create index ix_improvement_action_state_owner on improvement_action (state, owner);
create index ix_improvement_plan_reference on improvement_plan (reference);

create table action_change (
    id char(36) not null,
    action_id char(36) not null,
    what varchar(40) not null,
    was varchar(200) not null,
    became varchar(200) not null,
    reason varchar(1000) not null,
    changed_by varchar(64) not null,
    changed_at datetime(6) not null,
    constraint pk_action_change primary key (id),
    constraint fk_action_change_action foreign key (action_id) references improvement_action (id)
);
