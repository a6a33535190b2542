-- The day that was agreed stays known, wherever it is moved to. Of what was moved before, it is only in the story in words.
alter table improvement_action add column first_due date;
alter table improvement_action add column moves integer not null default 0;
update improvement_action set moves = (select count(*) from action_change c where c.action_id = improvement_action.id and c.what = 'Day');
update improvement_action set first_due = due where agreed_on is not null and moves = 0;
