create table card_place (
    action_id char(36) not null,
    plan_id char(36) not null,
    place int not null,
    constraint pk_card_place primary key (action_id),
    constraint fk_card_place_action foreign key (action_id) references improvement_action (id) on delete cascade
);
create index ix_card_place_plan on card_place (plan_id);
create index ix_improvement_action_state on improvement_action (kind, state, due);
