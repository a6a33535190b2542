alter table meeting_case add column starts_at varchar(5);
alter table meeting_case add column deferral varchar(1000);

create table case_withdrawal (
  meeting_case_id char(36) not null,
  position int not null,
  username varchar(64) not null,
  why varchar(20) not null,
  withdrawn_at datetime(6) not null,
  constraint pk_case_withdrawal primary key (meeting_case_id, position),
  constraint fk_case_withdrawal_case foreign key (meeting_case_id) references meeting_case (id)
);

alter table meeting add column remarks mediumtext;

create table meeting_minutes (
  meeting_id char(36) not null primary key,
  file_name varchar(250) not null,
  approved_at datetime(6) not null,
  approved_by varchar(64) not null,
  sha256 varchar(64) not null,
  content longblob not null,
  constraint fk_meeting_minutes_meeting foreign key (meeting_id) references meeting (id)
);

create table outcome_notice (
  validation_id char(36) not null,
  validator varchar(64) not null,
  ready_at datetime(6) not null,
  constraint pk_outcome_notice primary key (validation_id, validator),
  constraint fk_outcome_notice_validation foreign key (validation_id) references validation (id)
);
