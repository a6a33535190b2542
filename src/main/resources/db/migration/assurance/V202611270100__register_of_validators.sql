create table validator_profile (
  id char(36) not null primary key,
  username varchar(64) not null,
  stage varchar(20) not null,
  experienced boolean not null,
  experience mediumtext not null,
  capacity int not null,
  applied_at datetime(6) not null,
  admitted_at datetime(6),
  refusal varchar(1000),
  trained_until date,
  calibrated_for varchar(50),
  version int not null,
  constraint uq_validator_profile unique (username)
);
create index ix_validator_profile_trained on validator_profile (trained_until);

create table validator_region (
  profile_id char(36) not null,
  region varchar(20) not null,
  constraint pk_validator_region primary key (profile_id, region),
  constraint fk_validator_region_profile foreign key (profile_id) references validator_profile (id)
);

create table validator_employment (
  profile_id char(36) not null,
  position int not null,
  ods varchar(20),
  employer varchar(200) not null,
  started_on date not null,
  ended_on date,
  constraint pk_validator_employment primary key (profile_id, position),
  constraint fk_validator_employment_profile foreign key (profile_id) references validator_profile (id)
);
create index ix_validator_employment_ods on validator_employment (ods);

create table validator_absence (
  profile_id char(36) not null,
  position int not null,
  first_day date not null,
  last_day date not null,
  constraint pk_validator_absence primary key (profile_id, position),
  constraint fk_validator_absence_profile foreign key (profile_id) references validator_profile (id)
);
