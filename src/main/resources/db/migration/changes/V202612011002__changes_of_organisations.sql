create table organisation_change (
    id char(36) not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    ods varchar(10) not null,
    other varchar(10),
    region varchar(20),
    service varchar(150),
    username varchar(64),
    role varchar(20),
    from_day date not null,
    reason varchar(1000) not null,
    decided_by varchar(64) not null,
    decided_at datetime(6) not null,
    version int not null,
    constraint pk_organisation_change primary key (id),
    constraint fk_organisation_change_organisation foreign key (ods) references organisation (ods)
);
create index ix_organisation_change_ods on organisation_change (ods, decided_at);
create index ix_organisation_change_state on organisation_change (state, from_day);

create table organisation_change_lead (
    change_id char(36) not null,
    username varchar(64) not null,
    constraint pk_organisation_change_lead primary key (change_id, username),
    constraint fk_organisation_change_lead_change foreign key (change_id) references organisation_change (id)
);

create table organisation_change_ended (
    change_id char(36) not null,
    review_id char(36) not null,
    constraint pk_organisation_change_ended primary key (change_id, review_id),
    constraint fk_organisation_change_ended_change foreign key (change_id) references organisation_change (id)
);
