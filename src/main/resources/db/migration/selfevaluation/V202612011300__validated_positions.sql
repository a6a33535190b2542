-- what validation had made of the review that another one starts from; null in a review that began before this was kept
alter table starting_position add column validated mediumtext;
