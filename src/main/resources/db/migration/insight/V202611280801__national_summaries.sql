create table national_summary (
    cycle_id char(36) not null,
    published_at datetime(6) not null,
    sha256 varchar(64) not null,
    figures mediumtext not null,
    pdf longblob not null,
    constraint pk_national_summary primary key (cycle_id),
    constraint fk_national_summary_cycle foreign key (cycle_id) references cycle (id)
);
