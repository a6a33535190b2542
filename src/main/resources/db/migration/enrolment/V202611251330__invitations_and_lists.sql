create table invitation (
    id char(36) not null,
    token_hash char(64) not null,
    username varchar(64),
    issued_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at datetime(6),
    constraint pk_invitation primary key (id),
    constraint uq_invitation_token unique (token_hash)
);

create index ix_invitation_username on invitation (username);

create table received_list (
    id char(36) not null,
    file_name varchar(150) not null,
    content longblob,
    received_by varchar(64) not null,
    received_at datetime(6) not null,
    taken_by varchar(64),
    taken_at datetime(6),
    summary varchar(250),
    constraint pk_received_list primary key (id)
);

create index ix_received_list_taken on received_list (taken_at);
