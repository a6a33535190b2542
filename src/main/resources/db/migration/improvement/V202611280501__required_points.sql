create table required_point (
    plan_id char(36) not null,
    position int not null,
    point_id char(36) not null,
    outcome varchar(10) not null,
    indicator varchar(40),
    what mediumtext not null,
    due date,
    required_on date not null,
    dropped_on date,
    constraint pk_required_point primary key (plan_id, position),
    constraint uq_required_point_point unique (plan_id, point_id),
    constraint fk_required_point_plan foreign key (plan_id) references improvement_plan (id)
);

-- the required actions of a report have always been numbered first
insert into required_point (plan_id, position, point_id, outcome, what, required_on)
select a.plan_id, a.number_in_plan - 1, a.point_id, a.outcome, a.action, p.opened_on
from improvement_action a join improvement_plan p on p.id = a.plan_id
where a.kind = 'REQUIRED' and a.point_id is not null;

alter table improvement_plan add column development_due date;
alter table improvement_plan add column missed_on date;
alter table improvement_plan add column development_verdict varchar(20);
alter table improvement_plan add column development_decided_by varchar(64);
alter table improvement_plan add column development_decided_at datetime(6);
alter table improvement_plan add column improvement_verdict varchar(20);
alter table improvement_plan add column improvement_decided_by varchar(64);
alter table improvement_plan add column improvement_decided_at datetime(6);
create index ix_improvement_plan_region on improvement_plan (region, reference);
create index ix_improvement_plan_organisation on improvement_plan (organisation);
