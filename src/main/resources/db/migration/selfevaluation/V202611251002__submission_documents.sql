create table submission_document (
    submission_id char(36) not null,
    kind varchar(20) not null,
    file_name varchar(250) not null,
    sha256 varchar(64) not null,
    content longblob not null,
    constraint pk_submission_document primary key (submission_id, kind),
    constraint fk_submission_document_submission foreign key (submission_id) references submission (id)
);
