create table cycle (
    id char(36) not null,
    reference varchar(20) not null,
    name varchar(150) not null,
    edition varchar(20) not null,
    period_from date not null,
    period_to date not null,
    deadline date not null,
    state varchar(30) not null,
    version int not null,
    constraint pk_cycle primary key (id),
    constraint uq_cycle_reference unique (reference)
);

create table review (
    id char(36) not null,
    reference varchar(40) not null,
    cycle_id char(36) not null,
    organisation_id char(36) not null,
    edition varchar(20) not null,
    phase varchar(30) not null,
    version int not null,
    constraint pk_review primary key (id),
    constraint uq_review_reference unique (reference),
    constraint uq_review_cycle_organisation unique (cycle_id, organisation_id),
    constraint fk_review_cycle foreign key (cycle_id) references cycle (id),
    constraint fk_review_organisation foreign key (organisation_id) references organisation (id)
);

create index ix_review_organisation on review (organisation_id);
