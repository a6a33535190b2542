create table assignment_proposal (
  id char(36) not null primary key,
  cycle_id char(36) not null,
  number int not null,
  reference varchar(50) not null,
  seed bigint not null,
  state varchar(20) not null,
  attempt int not null,
  steps int not null,
  broken bigint not null,
  places_open bigint not null,
  cost bigint not null,
  started_by varchar(64) not null,
  started_at datetime(6) not null,
  heard_at datetime(6) not null,
  accepted_by varchar(64),
  accepted_at datetime(6),
  version int not null,
  constraint uq_assignment_proposal unique (cycle_id, number)
);

create table assignment_pair (
  id char(36) not null primary key,
  proposal_id char(36) not null,
  review_id char(36) not null,
  reference varchar(50) not null,
  region varchar(20) not null,
  primary_validator varchar(64),
  second_validator varchar(64),
  state varchar(20) not null,
  reason varchar(1000),
  confirmed_at datetime(6),
  constraint uq_assignment_pair unique (proposal_id, review_id),
  constraint fk_assignment_pair_proposal foreign key (proposal_id) references assignment_proposal (id)
);
create index ix_assignment_pair_review on assignment_pair (review_id, state);
