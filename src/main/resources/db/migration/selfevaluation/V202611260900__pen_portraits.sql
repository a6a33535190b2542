create table pen_portrait (
    id char(36) not null,
    review_id char(36) not null,
    organisation_id char(36) not null,
    service_id char(36) not null,
    taken_from char(36),
    confirmed boolean not null,
    saved_at datetime(6) not null,
    sites mediumtext not null,
    as_at date,
    budget decimal(12,2),
    budget_year varchar(20) not null,
    opening_hours mediumtext not null,
    spaces mediumtext not null,
    online_offer mediumtext not null,
    key_changes mediumtext not null,
    contract varchar(100) not null,
    reason mediumtext not null,
    version int not null,
    constraint pk_pen_portrait primary key (id),
    constraint uq_pen_portrait_review unique (review_id),
    constraint fk_pen_portrait_review foreign key (review_id) references review (id)
);

create index ix_pen_portrait_organisation on pen_portrait (organisation_id, saved_at);
create index ix_pen_portrait_service on pen_portrait (service_id, saved_at);

create table portrait_served (
    portrait_id char(36) not null,
    position int not null,
    name varchar(150) not null,
    kind varchar(30),
    workforce int,
    learners int,
    constraint pk_portrait_served primary key (portrait_id, position),
    constraint fk_portrait_served_portrait foreign key (portrait_id) references pen_portrait (id)
);

create table portrait_staff (
    portrait_id char(36) not null,
    position int not null,
    band varchar(20),
    fte decimal(7,2),
    heads int,
    qualified decimal(7,2),
    constraint pk_portrait_staff primary key (portrait_id, position),
    constraint fk_portrait_staff_portrait foreign key (portrait_id) references pen_portrait (id)
);

create table portrait_source (
    portrait_id char(36) not null,
    position int not null,
    name varchar(150) not null,
    amount decimal(12,2),
    constraint pk_portrait_source primary key (portrait_id, position),
    constraint fk_portrait_source_portrait foreign key (portrait_id) references pen_portrait (id)
);

create table standing_document (
    portrait_id char(36) not null,
    position int not null,
    kind varchar(20) not null,
    evidence_id char(36) not null,
    dated date not null,
    constraint pk_standing_document primary key (portrait_id, position),
    constraint fk_standing_document_portrait foreign key (portrait_id) references pen_portrait (id),
    constraint fk_standing_document_item foreign key (evidence_id) references evidence_item (id)
);
