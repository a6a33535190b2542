-- An adoption counts from when it is in a plan, and what came of it is told by one review: the first that was submitted after.
alter table practice_adoption add column in_plan_at datetime(6);
alter table practice_adoption add column after_review char(36);

update practice_adoption set in_plan_at = adopted_at where action_id is not null;

-- Which review told it was not kept, and it may have been submitted before: the next one tells it.
update practice_adoption set level_after = null;
