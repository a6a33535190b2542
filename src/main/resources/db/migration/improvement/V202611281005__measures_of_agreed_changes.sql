alter table biennial_change add column measure_kind varchar(30);
alter table biennial_change add column unit varchar(40) default '' not null;
alter table biennial_change add column baseline decimal(12,2);
alter table biennial_change add column target decimal(12,2);
