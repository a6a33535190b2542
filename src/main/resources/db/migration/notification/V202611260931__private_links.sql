alter table outbox_mail add column private_link boolean not null default false;
