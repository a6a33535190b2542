create table journal_chain (
    id char(36) not null,
    entries int not null,
    last_hash varchar(64) not null,
    constraint pk_journal_chain primary key (id)
);

create table journal_entry (
    chain_id char(36) not null,
    number_in_chain int not null,
    written_at datetime(6) not null,
    actor varchar(64),
    capacity varchar(60) not null,
    what varchar(1000) not null,
    was mediumtext,
    became mediumtext,
    reason mediumtext,
    audience varchar(20) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint pk_journal_entry primary key (chain_id, number_in_chain),
    constraint fk_journal_entry_chain foreign key (chain_id) references journal_chain (id)
);
