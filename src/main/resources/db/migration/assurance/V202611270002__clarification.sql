create table clarification (
  id char(36) not null primary key,
  validation_id char(36) not null,
  review_id char(36) not null,
  opened_at datetime(6),
  collected_until datetime(6),
  sent_at datetime(6),
  answer_by datetime(6),
  closed_at datetime(6),
  ending varchar(20),
  version int not null,
  constraint uq_clarification_validation unique (validation_id)
);
create index ix_clarification_review on clarification (review_id, sent_at);

create table clarification_question (
  id char(36) not null primary key,
  clarification_id char(36) not null,
  position int not null,
  asker varchar(64) not null,
  outcome varchar(20) not null,
  indicator varchar(50),
  text mediumtext not null,
  answer mediumtext not null,
  version int not null,
  constraint uq_clarification_question unique (clarification_id, position),
  constraint fk_clarification_question foreign key (clarification_id) references clarification (id)
);

create table clarification_evidence (
  question_id char(36) not null,
  position int not null,
  evidence_id char(36) not null,
  constraint pk_clarification_evidence primary key (question_id, position),
  constraint fk_clarification_evidence foreign key (question_id) references clarification_question (id)
);
create index ix_clarification_evidence on clarification_evidence (evidence_id);

create table clarification_asked (
  clarification_id char(36) not null,
  validator varchar(64) not null,
  constraint pk_clarification_asked primary key (clarification_id, validator),
  constraint fk_clarification_asked foreign key (clarification_id) references clarification (id)
);
