create index ix_submission_document_sha256 on submission_document (sha256);
