create table report (
    id char(36) not null,
    review_id char(36) not null,
    reference varchar(40) not null,
    organisation varchar(10) not null,
    edition varchar(20) not null,
    state varchar(20) not null,
    summary mediumtext not null,
    return_comment mediumtext not null,
    reply varchar(20),
    version_no int not null,
    issued_at datetime(6),
    review_asked_at datetime(6),
    answerer varchar(64),
    version int not null,
    constraint pk_report primary key (id),
    constraint uq_report_review unique (review_id),
    constraint fk_report_review foreign key (review_id) references review (id)
);

create table reported_outcome (
    id char(36) not null,
    report_id char(36) not null,
    position int not null,
    outcome varchar(10) not null,
    self_rating varchar(20) not null,
    validated_rating varchar(20) not null,
    final_rating varchar(20) not null,
    basis varchar(20) not null,
    point_raised mediumtext not null,
    point_answer mediumtext not null,
    review_reason mediumtext not null,
    review_answer mediumtext not null,
    review_rating varchar(20),
    version int not null,
    constraint pk_reported_outcome primary key (id),
    constraint fk_reported_outcome_report foreign key (report_id) references report (id)
);

create table report_line (
    id char(36) not null,
    reported_outcome_id char(36) not null,
    position int not null,
    kind varchar(20) not null,
    line varchar(1000) not null,
    constraint pk_report_line primary key (id),
    constraint fk_report_line_outcome foreign key (reported_outcome_id) references reported_outcome (id)
);

create table issued_document (
    report_id char(36) not null,
    version_no int not null,
    issued_at datetime(6) not null,
    sha256 varchar(64) not null,
    content longblob not null,
    constraint pk_issued_document primary key (report_id, version_no),
    constraint fk_issued_document_report foreign key (report_id) references report (id)
);
