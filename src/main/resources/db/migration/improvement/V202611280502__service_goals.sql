create table service_goals (
    plan_id char(36) not null,
    version int not null,
    constraint pk_service_goals primary key (plan_id),
    constraint fk_service_goals_plan foreign key (plan_id) references improvement_plan (id)
);

create table goal_priority (
    plan_id char(36) not null,
    position int not null,
    what varchar(300) not null,
    why varchar(1000) not null,
    constraint pk_goal_priority primary key (plan_id, position),
    constraint fk_goal_priority_goals foreign key (plan_id) references service_goals (plan_id)
);

create table goal_target (
    plan_id char(36) not null,
    position int not null,
    outcome varchar(10) not null,
    rating varchar(20) not null,
    constraint pk_goal_target primary key (plan_id, position),
    constraint fk_goal_target_goals foreign key (plan_id) references service_goals (plan_id)
);

create table goal_milestone (
    plan_id char(36) not null,
    position int not null,
    what varchar(300) not null,
    due date,
    done_on date,
    constraint pk_goal_milestone primary key (plan_id, position),
    constraint fk_goal_milestone_goals foreign key (plan_id) references service_goals (plan_id)
);

create table goal_risk (
    plan_id char(36) not null,
    position int not null,
    what varchar(300) not null,
    likelihood varchar(10),
    impact varchar(10),
    response varchar(1000) not null,
    constraint pk_goal_risk primary key (plan_id, position),
    constraint fk_goal_risk_goals foreign key (plan_id) references service_goals (plan_id)
);
