alter table improvement_action add column proved_by varchar(64);
alter table improvement_plan add column development_written_by varchar(64);
alter table improvement_plan add column improvement_written_by varchar(64);

-- plans from before there was a deadline: sixteen weeks from their opening, in two halves because of how one of the
-- databases reads intervals
update improvement_plan set development_due = opened_on + interval '56' day + interval '56' day
where development_due is null and development_state not in ('NOT_NEEDED', 'IN_FORCE');

alter table improvement_action add column outcome_before varchar(10);
