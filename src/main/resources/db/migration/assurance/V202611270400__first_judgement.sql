alter table outcome_judgement add column override_reason mediumtext;
alter table outcome_judgement add column change_reason mediumtext;
alter table outcome_judgement add column stored_at datetime(6);
alter table outcome_judgement add column first_rating varchar(20);
alter table outcome_judgement add column first_content mediumtext;

alter table validator_seat add column judgements_kept int not null default 0;

create table nominated_practice (
  judgement_id char(36) not null,
  position int not null,
  title varchar(150) not null,
  why varchar(1000) not null,
  constraint pk_nominated_practice primary key (judgement_id, position),
  constraint fk_nominated_practice_judgement foreign key (judgement_id) references outcome_judgement (id)
);

-- what was locked was stored then, and has not changed since
update outcome_judgement
  set stored_at = (select s.locked_at from validator_seat s where s.id = outcome_judgement.seat_id),
      first_rating = rating
  where seat_id in (select s.id from validator_seat s where s.locked_at is not null);
