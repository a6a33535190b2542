alter table report add column summary_proposed boolean not null default false;
alter table report add column assurance mediumtext;
alter table report add column earlier_report_id char(36);
alter table report add constraint fk_report_earlier foreign key (earlier_report_id) references report (id);
create index ix_report_organisation on report (organisation, issued_at);

update report set summary_proposed = true where summary = '';

alter table reported_outcome add column words mediumtext;

alter table report_line modify column line mediumtext not null;
alter table report_line add column indicator varchar(40);
alter table report_line add column due date;

create table report_author (
    report_id char(36) not null,
    username varchar(64) not null,
    constraint pk_report_author primary key (report_id, username),
    constraint fk_report_author_report foreign key (report_id) references report (id)
);

create table report_revision (
    id char(36) not null,
    report_id char(36) not null,
    section varchar(20) not null,
    revision_no int not null,
    written_by varchar(64) not null,
    written_at datetime(6) not null,
    content mediumtext not null,
    version int not null,
    constraint pk_report_revision primary key (id),
    constraint uq_report_revision unique (report_id, section, revision_no),
    constraint fk_report_revision_report foreign key (report_id) references report (id)
);

create table report_remark (
    id char(36) not null,
    report_id char(36) not null,
    section varchar(20) not null,
    quote mediumtext not null,
    words mediumtext not null,
    said_by varchar(64) not null,
    said_at datetime(6) not null,
    settled_by varchar(64),
    settled_at datetime(6),
    version int not null,
    constraint pk_report_remark primary key (id),
    constraint fk_report_remark_report foreign key (report_id) references report (id)
);

create table report_snapshot (
    id char(36) not null,
    report_id char(36) not null,
    occasion varchar(20) not null,
    version_no int not null,
    taken_at datetime(6) not null,
    content mediumtext not null,
    version int not null,
    constraint pk_report_snapshot primary key (id),
    constraint fk_report_snapshot_report foreign key (report_id) references report (id)
);
create index ix_report_snapshot_report on report_snapshot (report_id, taken_at);
