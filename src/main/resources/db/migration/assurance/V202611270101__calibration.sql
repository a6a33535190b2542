create table calibration_round (
  id char(36) not null primary key,
  validator_id char(36) not null,
  number_of_round int not null,
  edition varchar(50) not null,
  begun_at datetime(6) not null,
  finished_at datetime(6),
  reached boolean not null,
  talk varchar(1000),
  version int not null,
  constraint uq_calibration_round unique (validator_id, number_of_round),
  constraint fk_calibration_round_profile foreign key (validator_id) references validator_profile (id)
);

create table calibration_answer (
  round_id char(36) not null,
  position int not null,
  benchmark varchar(20) not null,
  rating varchar(20) not null,
  reference varchar(20) not null,
  constraint pk_calibration_answer primary key (round_id, position),
  constraint uq_calibration_answer unique (round_id, benchmark),
  constraint fk_calibration_answer_round foreign key (round_id) references calibration_round (id)
);

create table benchmark_example (
  id char(36) not null primary key,
  number_of_example int not null,
  edition varchar(50) not null,
  outcome varchar(20) not null,
  indicator varchar(50),
  title varchar(150) not null,
  narrative mediumtext not null,
  evidence mediumtext not null,
  rating varchar(20) not null,
  reason mediumtext not null,
  proposed_by varchar(64) not null,
  proposed_at datetime(6) not null,
  state varchar(20) not null,
  decision_reason varchar(1000),
  version int not null,
  constraint uq_benchmark_example unique (number_of_example)
);
create index ix_benchmark_example_state on benchmark_example (state, edition);
create index ix_benchmark_example_proposer on benchmark_example (proposed_by);

create table retired_benchmark (
  id char(36) not null primary key,
  edition varchar(50) not null,
  benchmark varchar(20) not null,
  reason varchar(1000) not null,
  retired_at datetime(6) not null,
  constraint uq_retired_benchmark unique (edition, benchmark)
);
