alter table organisation add column ended_on date;
alter table organisation add column successor varchar(10);
alter table organisation add constraint fk_organisation_successor foreign key (successor) references organisation (ods);
