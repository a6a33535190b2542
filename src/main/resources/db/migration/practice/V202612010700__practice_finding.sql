-- What was published of a card, for whoever looks for it; no row stays when nothing is shown of the card any more.
-- Kind, size and level are those of its service at publication: the level orders and is never shown.
create table practice_listing (
    card_id char(36) not null,
    edition varchar(20) not null,
    outcome varchar(10) not null,
    title varchar(150) not null,
    teaser varchar(300) not null,
    service_kind varchar(20),
    service_size varchar(10),
    level_reached int,
    published_at datetime(6) not null,
    constraint pk_practice_listing primary key (card_id),
    constraint fk_practice_listing_card foreign key (card_id) references practice_card (id)
);

create index ix_practice_listing_outcome on practice_listing (edition, outcome, published_at);
create index ix_practice_listing_published on practice_listing (published_at);

-- Stems of the published words.
create table practice_word (
    card_id char(36) not null,
    word varchar(30) not null,
    weight int not null,
    constraint pk_practice_word primary key (card_id, word),
    constraint fk_practice_word_card foreign key (card_id) references practice_listing (card_id)
);

create index ix_practice_word on practice_word (word, card_id, weight);

-- Who uses what: for the plan of whom, and the action that it became. The levels are those
-- of the adopter's outcome before it and in the next report: they are counted, from five on, and never shown.
create table practice_adoption (
    id char(36) not null,
    card_id char(36) not null,
    organisation varchar(10) not null,
    adopted_by varchar(64) not null,
    adopted_at datetime(6) not null,
    named boolean not null,
    edition varchar(20) not null,
    outcome varchar(10) not null,
    indicator varchar(50),
    action varchar(1000) not null,
    action_id char(36),
    level_before int,
    level_after int,
    constraint pk_practice_adoption primary key (id),
    constraint uq_practice_adoption unique (card_id, organisation),
    constraint fk_practice_adoption_card foreign key (card_id) references practice_card (id)
);

create index ix_practice_adoption_organisation on practice_adoption (organisation, adopted_at);
create index ix_practice_adoption_action on practice_adoption (action_id);

-- Outcomes of which somebody wants to hear, and until when they have.
create table practice_follow (
    username varchar(64) not null,
    edition varchar(20) not null,
    outcome varchar(10) not null,
    told_until datetime(6) not null,
    constraint pk_practice_follow primary key (username, edition, outcome)
);

create index ix_practice_follow_told on practice_follow (told_until);
