create table self_evaluation (
    id char(36) not null,
    review_id char(36) not null,
    contact_email varchar(150),
    pen_portrait mediumtext not null,
    pen_portrait_open boolean not null,
    pen_portrait_marked boolean not null,
    plan_agreed boolean not null,
    signed_off_by varchar(64),
    submitted boolean not null,
    version int not null,
    constraint pk_self_evaluation primary key (id),
    constraint uq_self_evaluation_review unique (review_id),
    constraint fk_self_evaluation_review foreign key (review_id) references review (id)
);

create table outcome_work (
    id char(36) not null,
    self_evaluation_id char(36) not null,
    position int not null,
    outcome varchar(10) not null,
    state varchar(20) not null,
    marked boolean not null,
    owner varchar(64),
    checker varchar(64),
    due date,
    rating varchar(20),
    override_reason mediumtext not null,
    narrative mediumtext not null,
    strengths mediumtext not null,
    return_comment mediumtext not null,
    version int not null,
    constraint pk_outcome_work primary key (id),
    constraint uq_outcome_work_outcome unique (self_evaluation_id, outcome),
    constraint fk_outcome_work_self_evaluation foreign key (self_evaluation_id) references self_evaluation (id)
);

create table cited_evidence (
    outcome_work_id char(36) not null,
    position int not null,
    evidence_id char(36) not null,
    constraint pk_cited_evidence primary key (outcome_work_id, position),
    constraint fk_cited_evidence_outcome foreign key (outcome_work_id) references outcome_work (id),
    constraint fk_cited_evidence_item foreign key (evidence_id) references evidence_item (id)
);

create table indicator_judgement (
    outcome_work_id char(36) not null,
    indicator varchar(20) not null,
    judgement varchar(20) not null,
    constraint pk_indicator_judgement primary key (outcome_work_id, indicator),
    constraint fk_indicator_judgement_outcome foreign key (outcome_work_id) references outcome_work (id)
);

create table improvement_priority (
    self_evaluation_id char(36) not null,
    position int not null,
    outcome varchar(10) not null,
    priority varchar(500) not null,
    constraint pk_improvement_priority primary key (self_evaluation_id, position),
    constraint fk_improvement_priority_self foreign key (self_evaluation_id) references self_evaluation (id)
);

create table submission (
    id char(36) not null,
    review_id char(36) not null,
    version_no int not null,
    submitted_at datetime(6) not null,
    submitted_by varchar(64) not null,
    sha256 varchar(64) not null,
    content mediumtext not null,
    constraint pk_submission primary key (id),
    constraint uq_submission_version unique (review_id, version_no),
    constraint fk_submission_review foreign key (review_id) references review (id)
);
