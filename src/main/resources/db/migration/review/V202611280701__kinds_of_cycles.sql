alter table cycle add column kind varchar(30) default 'QUALITY_REVIEW' not null;
