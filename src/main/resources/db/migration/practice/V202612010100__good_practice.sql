-- One row: the number that the last card got. Whoever makes a card holds it until the transaction ends.
create table practice_numbering (
    id int not null,
    last_number int not null,
    constraint pk_practice_numbering primary key (id)
);

insert into practice_numbering (id, last_number) values (1, 0);

create table practice_card (
    id char(36) not null,
    card_number int not null,
    organisation varchar(10) not null,
    service_id char(36) not null,
    review_id char(36),
    edition varchar(20) not null,
    outcome varchar(10) not null,
    origin varchar(20) not null,
    nominated_by varchar(64),
    nominated_at datetime(6) not null,
    nomination varchar(64),
    state varchar(20) not null,
    shown boolean not null,
    anonymous boolean not null,
    title varchar(150) not null,
    problem mediumtext not null,
    done mediumtext not null,
    effect mediumtext not null,
    contact varchar(300) not null,
    agreed_version int,
    published_version int,
    published_at datetime(6),
    review_by date,
    note varchar(1000) not null,
    ended_at datetime(6),
    version int not null,
    constraint pk_practice_card primary key (id),
    constraint uq_practice_card_number unique (card_number),
    constraint uq_practice_card_nomination unique (nomination),
    constraint fk_practice_card_service foreign key (service_id) references service (id),
    constraint fk_practice_card_review foreign key (review_id) references review (id)
);

create index ix_practice_card_organisation on practice_card (organisation, card_number);
create index ix_practice_card_state on practice_card (state, card_number);
create index ix_practice_card_shown on practice_card (shown, outcome, published_at);

create table practice_card_indicator (
    card_id char(36) not null,
    indicator varchar(50) not null,
    constraint pk_practice_card_indicator primary key (card_id, indicator),
    constraint fk_practice_card_indicator_card foreign key (card_id) references practice_card (id)
);

create index ix_practice_card_indicator on practice_card_indicator (indicator, card_id);

create table practice_card_evidence (
    card_id char(36) not null,
    position int not null,
    evidence_id char(36) not null,
    constraint pk_practice_card_evidence primary key (card_id, position),
    constraint fk_practice_card_evidence_card foreign key (card_id) references practice_card (id),
    constraint fk_practice_card_evidence_item foreign key (evidence_id) references evidence_item (id)
);

-- The words as they were when they passed from one hand to the other; no row is ever changed.
create table practice_version (
    id char(36) not null,
    card_id char(36) not null,
    number_in_card int not null,
    title varchar(150) not null,
    problem mediumtext not null,
    done mediumtext not null,
    effect mediumtext not null,
    contact varchar(300) not null,
    occasion varchar(20) not null,
    kept_by varchar(64),
    kept_at datetime(6) not null,
    constraint pk_practice_version primary key (id),
    constraint uq_practice_version_number unique (card_id, number_in_card),
    constraint fk_practice_version_card foreign key (card_id) references practice_card (id)
);

create table practice_version_evidence (
    version_id char(36) not null,
    position int not null,
    evidence_id char(36) not null,
    constraint pk_practice_version_evidence primary key (version_id, position),
    constraint fk_practice_version_evidence_version foreign key (version_id) references practice_version (id),
    constraint fk_practice_version_evidence_item foreign key (evidence_id) references evidence_item (id)
);

create index ix_practice_version_evidence on practice_version_evidence (evidence_id);
