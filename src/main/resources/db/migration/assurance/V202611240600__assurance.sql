create table validation (
  id char(36) not null primary key,
  review_id char(36) not null,
  submission_version int not null,
  reference varchar(50) not null,
  organisation varchar(20) not null,
  edition varchar(50) not null,
  opened_at datetime(6) not null,
  compared_at datetime(6),
  proposed_at datetime(6),
  answered_at datetime(6),
  selected_at datetime(6),
  settled_at datetime(6),
  version int not null,
  constraint uq_validation_review unique (review_id, submission_version)
);
create index ix_validation_waiting on validation (selected_at, settled_at);

create table validator_seat (
  id char(36) not null primary key,
  validation_id char(36) not null,
  position int not null,
  validator varchar(64) not null,
  acceptance varchar(20) not null,
  locked_at datetime(6),
  version int not null,
  constraint uq_validator_seat unique (validation_id, position),
  constraint fk_validator_seat_validation foreign key (validation_id) references validation (id)
);
create index ix_validator_seat_validator on validator_seat (validator);

create table declared_interest (
  validation_id char(36) not null,
  position int not null,
  validator varchar(64) not null,
  conflict boolean not null,
  detail varchar(1000),
  accepted boolean not null,
  declared_at datetime(6) not null,
  constraint pk_declared_interest primary key (validation_id, position),
  constraint fk_declared_interest_validation foreign key (validation_id) references validation (id)
);

create table outcome_judgement (
  id char(36) not null primary key,
  seat_id char(36) not null,
  outcome varchar(20) not null,
  rating varchar(20),
  rationale mediumtext not null,
  version int not null,
  constraint uq_outcome_judgement unique (seat_id, outcome),
  constraint fk_outcome_judgement_seat foreign key (seat_id) references validator_seat (id)
);

create table indicator_verdict (
  judgement_id char(36) not null,
  indicator varchar(50) not null,
  verdict varchar(20),
  remark varchar(1000) not null,
  constraint pk_indicator_verdict primary key (judgement_id, indicator),
  constraint fk_indicator_verdict_judgement foreign key (judgement_id) references outcome_judgement (id)
);

create table judgement_line (
  judgement_id char(36) not null,
  position int not null,
  kind varchar(20) not null,
  text varchar(1000) not null,
  constraint pk_judgement_line primary key (judgement_id, position),
  constraint fk_judgement_line_judgement foreign key (judgement_id) references outcome_judgement (id)
);

create table validated_outcome (
  id char(36) not null primary key,
  validation_id char(36) not null,
  position int not null,
  outcome varchar(20) not null,
  comparison varchar(20) not null,
  proposal varchar(20),
  proposed_rating varchar(20),
  proposal_reason mediumtext,
  accepted boolean,
  answer_reason mediumtext,
  resolved boolean not null,
  validated_rating varchar(20) not null,
  settled_rating varchar(20),
  basis varchar(20),
  version int not null,
  constraint uq_validated_outcome unique (validation_id, outcome),
  constraint fk_validated_outcome_validation foreign key (validation_id) references validation (id)
);

create table moderation_reason (
  validated_outcome_id char(36) not null,
  position int not null,
  reason varchar(500) not null,
  constraint pk_moderation_reason primary key (validated_outcome_id, position),
  constraint fk_moderation_reason_outcome foreign key (validated_outcome_id) references validated_outcome (id)
);

create table meeting (
  id char(36) not null primary key,
  cycle_id char(36) not null,
  number_in_cycle int not null,
  reference varchar(50) not null,
  held_on date not null,
  chair varchar(64) not null,
  state varchar(20) not null,
  version int not null,
  constraint uq_meeting_number unique (cycle_id, number_in_cycle),
  constraint uq_meeting_reference unique (reference)
);

create table meeting_member (
  meeting_id char(36) not null,
  position int not null,
  username varchar(64) not null,
  attending boolean not null,
  constraint pk_meeting_member primary key (meeting_id, position),
  constraint fk_meeting_member_meeting foreign key (meeting_id) references meeting (id)
);

create table meeting_case (
  id char(36) not null primary key,
  meeting_id char(36) not null,
  review_id char(36) not null,
  position int not null,
  moderator varchar(64),
  decided_at datetime(6),
  version int not null,
  constraint uq_meeting_case unique (meeting_id, review_id),
  constraint fk_meeting_case_meeting foreign key (meeting_id) references meeting (id)
);
create index ix_meeting_case_review on meeting_case (review_id);

create table moderation_decision (
  meeting_case_id char(36) not null,
  outcome varchar(20) not null,
  rating varchar(20) not null,
  reason mediumtext not null,
  constraint pk_moderation_decision primary key (meeting_case_id, outcome),
  constraint fk_moderation_decision_case foreign key (meeting_case_id) references meeting_case (id)
);
