create table outbox_mail (
    id char(36) not null,
    occasion varchar(190) not null,
    message_id varchar(120) not null,
    recipient varchar(150) not null,
    subject varchar(250) not null,
    body_text mediumtext not null,
    body_html mediumtext not null,
    state varchar(20) not null,
    attempts int not null,
    next_attempt datetime(6) not null,
    created_at datetime(6) not null,
    sent_at datetime(6),
    last_error varchar(500),
    constraint pk_outbox_mail primary key (id),
    constraint uq_outbox_mail_occasion unique (occasion)
);

create index ix_outbox_mail_waiting on outbox_mail (state, next_attempt);
