create table seat_invitation (
  validation_id char(36) not null,
  position int not null,
  seat_position int not null,
  validator varchar(64) not null,
  invited_at datetime(6) not null,
  ended_at datetime(6),
  ending varchar(20),
  constraint pk_seat_invitation primary key (validation_id, position),
  constraint fk_seat_invitation_validation foreign key (validation_id) references validation (id)
);

alter table validator_seat add column accepted_at datetime(6);
alter table validator_seat add column withdrawn_at datetime(6);
alter table validation add column voided_at datetime(6);

-- who accepted before this was kept: the day of the declaration that took the case
update validator_seat set accepted_at = (
  select max(d.declared_at) from declared_interest d
  where d.validation_id = validator_seat.validation_id and d.validator = validator_seat.validator and d.accepted
) where acceptance = 'ACCEPTED';
