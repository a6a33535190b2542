create table evidence_item (
    id char(36) not null,
    service_id char(36) not null,
    title varchar(150) not null,
    description mediumtext,
    covers_from date not null,
    covers_to date not null,
    link varchar(2000),
    file_name varchar(255),
    content_type varchar(120),
    bytes bigint not null,
    sha256 varchar(64),
    added_by varchar(64) not null,
    added_at datetime(6) not null,
    version int not null,
    constraint pk_evidence_item primary key (id),
    constraint uq_evidence_content unique (service_id, sha256),
    constraint fk_evidence_service foreign key (service_id) references service (id)
);

create index ix_evidence_service_added on evidence_item (service_id, added_at);

create table evidence_content (
    id char(36) not null,
    content longblob not null,
    constraint pk_evidence_content primary key (id),
    constraint fk_evidence_content foreign key (id) references evidence_item (id)
);
