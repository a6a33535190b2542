create index ix_meeting_minutes_sha256 on meeting_minutes (sha256);
