create table talk_message (
  id char(36) not null primary key,
  validation_id char(36) not null,
  outcome varchar(20) not null,
  author varchar(64) not null,
  text mediumtext not null,
  said_at datetime(6) not null,
  constraint fk_talk_message_validation foreign key (validation_id) references validation (id)
);
create index ix_talk_message on talk_message (validation_id, said_at);

alter table validated_outcome add column agreement_rule varchar(500);
