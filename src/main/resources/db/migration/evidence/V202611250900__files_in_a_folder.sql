-- contents are files in a folder now; there is no installation yet whose contents would have to be moved
drop table evidence_content;

create index ix_evidence_sha256 on evidence_item (sha256);
