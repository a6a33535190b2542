create table conflict_declaration (
  id char(36) not null primary key,
  username varchar(64) not null,
  organisation varchar(20),
  review_id char(36),
  occasion varchar(20) not null,
  wording int not null,
  answer varchar(20) not null,
  tie varchar(20),
  words varchar(1000),
  declared_at datetime(6) not null
);
create index ix_conflict_declaration_username on conflict_declaration (username, organisation);
create index ix_conflict_declaration_organisation on conflict_declaration (organisation);

insert into conflict_declaration
  (id, username, organisation, review_id, occasion, wording, answer, tie, words, declared_at)
select uuid(), i.validator, v.organisation, v.review_id, 'ASSIGNMENT', 1,
  case when i.conflict then 'CONFLICT' else 'NONE' end,
  case when i.conflict then 'OTHER' else null end,
  i.detail, i.declared_at
from declared_interest i join validation v on v.id = i.validation_id;

drop table declared_interest;

create table conflict_waiver (
  id char(36) not null primary key,
  username varchar(64) not null,
  organisation varchar(20) not null,
  kind varchar(30) not null,
  source varchar(200) not null,
  reason varchar(1000) not null,
  proposed_by varchar(64) not null,
  proposed_at datetime(6) not null,
  state varchar(20) not null,
  decided_by varchar(64),
  decided_at datetime(6),
  version int not null
);
create index ix_conflict_waiver_username on conflict_waiver (username, organisation);
create index ix_conflict_waiver_state on conflict_waiver (state, organisation);

create table patch (
  id char(36) not null primary key,
  name varchar(100) not null,
  version int not null,
  constraint uq_patch_name unique (name)
);

create table patch_member (
  patch_id char(36) not null,
  organisation varchar(20) not null,
  constraint pk_patch_member primary key (patch_id, organisation),
  constraint fk_patch_member_patch foreign key (patch_id) references patch (id)
);
