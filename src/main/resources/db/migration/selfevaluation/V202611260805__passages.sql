alter table indicator_evidence add passage varchar(200) not null default '';

create table outside_period (
    outcome_work_id char(36) not null,
    evidence_id char(36) not null,
    reason varchar(500) not null,
    constraint pk_outside_period primary key (outcome_work_id, evidence_id),
    constraint fk_outside_period_outcome foreign key (outcome_work_id) references outcome_work (id),
    constraint fk_outside_period_item foreign key (evidence_id) references evidence_item (id)
);
