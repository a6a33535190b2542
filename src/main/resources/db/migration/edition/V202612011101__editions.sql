create table kept_edition (
    id char(36) not null,
    code varchar(20) not null,
    title varchar(200) not null,
    files mediumtext not null,
    sha256 varchar(64) not null,
    state varchar(20) not null,
    loaded_by varchar(64) not null,
    loaded_at datetime(6) not null,
    published_by varchar(64),
    published_at datetime(6),
    version int not null,
    constraint pk_kept_edition primary key (id),
    constraint uq_kept_edition_code unique (code)
);

create table guidance_correction (
    id char(36) not null,
    edition varchar(20) not null,
    number_in_edition int not null,
    place varchar(60) not null,
    title varchar(250) not null,
    was mediumtext not null,
    became mediumtext not null,
    reason varchar(500) not null,
    corrected_by varchar(64) not null,
    corrected_at datetime(6) not null,
    constraint pk_guidance_correction primary key (id),
    constraint uq_guidance_correction unique (edition, number_in_edition)
);
