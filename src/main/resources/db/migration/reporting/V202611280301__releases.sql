create table report_release (
    id char(36) not null,
    cycle_id char(36) not null,
    number int not null,
    reference varchar(50) not null,
    state varchar(20) not null,
    release_at datetime(6) not null,
    ordered_by varchar(64) not null,
    ordered_at datetime(6) not null,
    version int not null,
    constraint pk_report_release primary key (id),
    constraint uq_report_release unique (cycle_id, number),
    constraint fk_report_release_cycle foreign key (cycle_id) references cycle (id)
);

create table released_report (
    id char(36) not null,
    release_id char(36) not null,
    position int not null,
    report_id char(36) not null,
    state varchar(20) not null,
    reason varchar(500) not null,
    version_no int not null,
    constraint pk_released_report primary key (id),
    constraint uq_released_report unique (release_id, position),
    constraint fk_released_report_release foreign key (release_id) references report_release (id),
    constraint fk_released_report_report foreign key (report_id) references report (id)
);

-- how large a file is, is asked far more often than what is in it
alter table issued_file add column bytes bigint not null default 0;
update issued_file set bytes = octet_length(content);
create index ix_issued_file_sha256 on issued_file (sha256);
