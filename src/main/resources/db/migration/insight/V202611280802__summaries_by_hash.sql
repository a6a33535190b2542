create index ix_national_summary_sha256 on national_summary (sha256);
