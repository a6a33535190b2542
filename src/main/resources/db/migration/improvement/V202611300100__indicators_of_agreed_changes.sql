alter table biennial_change add column indicator varchar(40);
