alter table evidence_item add kind varchar(40);
alter table evidence_item add about varchar(200);
alter table evidence_item add seniority varchar(20);
alter table evidence_item add impact varchar(20);
alter table evidence_item add consent varchar(20) not null default 'NOT_ASKED';
alter table evidence_item add personal_data boolean not null default false;
alter table evidence_item add review_by date;

create table evidence_version (
    item_id char(36) not null,
    position int not null,
    file_name varchar(255) not null,
    content_type varchar(120) not null,
    bytes bigint not null,
    sha256 varchar(64) not null,
    added_by varchar(64) not null,
    added_at datetime(6) not null,
    constraint pk_evidence_version primary key (item_id, position),
    constraint fk_evidence_version_item foreign key (item_id) references evidence_item (id)
);

create index ix_evidence_version_sha256 on evidence_version (sha256);

-- what is there is the first version of itself
insert into evidence_version (item_id, position, file_name, content_type, bytes, sha256, added_by, added_at)
select id, 0, file_name, content_type, bytes, sha256, added_by, added_at from evidence_item where sha256 is not null;

alter table evidence_item add file_version int not null default 1;

create table evidence_reading (
    id char(36) not null,
    evidence_id char(36) not null,
    file_version int not null,
    reader varchar(64) not null,
    party varchar(20) not null,
    read_at datetime(6) not null,
    constraint pk_evidence_reading primary key (id),
    constraint fk_evidence_reading_item foreign key (evidence_id) references evidence_item (id)
);

create index ix_evidence_reading_read on evidence_reading (evidence_id, read_at);
