alter table review add column extended_to date;
alter table review add column end_reason varchar(1000);
