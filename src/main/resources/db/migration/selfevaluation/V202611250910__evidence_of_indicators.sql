create table indicator_evidence (
    outcome_work_id char(36) not null,
    evidence_id char(36) not null,
    indicator varchar(20) not null,
    constraint pk_indicator_evidence primary key (outcome_work_id, evidence_id, indicator),
    constraint fk_indicator_evidence_outcome foreign key (outcome_work_id) references outcome_work (id),
    constraint fk_indicator_evidence_item foreign key (evidence_id) references evidence_item (id)
);
