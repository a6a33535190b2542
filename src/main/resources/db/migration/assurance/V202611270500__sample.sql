create table sample_draw (
  cycle_id char(36) not null primary key,
  seed bigint not null,
  percent int not null,
  drawn_at datetime(6) not null,
  version int not null
);

create table sample_lot (
  cycle_id char(36) not null,
  organisation varchar(20) not null,
  drawn boolean not null,
  constraint pk_sample_lot primary key (cycle_id, organisation),
  constraint fk_sample_lot_draw foreign key (cycle_id) references sample_draw (cycle_id)
);
