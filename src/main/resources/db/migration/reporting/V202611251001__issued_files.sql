create table issued_file (
    report_id char(36) not null,
    version_no int not null,
    form varchar(10) not null,
    file_name varchar(250) not null,
    issued_at datetime(6) not null,
    sha256 varchar(64) not null,
    content longblob not null,
    constraint pk_issued_file primary key (report_id, version_no, form),
    constraint fk_issued_file_report foreign key (report_id) references report (id)
);

insert into issued_file (report_id, version_no, form, file_name, issued_at, sha256, content)
select d.report_id, d.version_no, 'PDF', concat('report-', r.reference, '-v', d.version_no, '.pdf'), d.issued_at,
    d.sha256, d.content
from issued_document d join report r on r.id = d.report_id;

drop table issued_document;
