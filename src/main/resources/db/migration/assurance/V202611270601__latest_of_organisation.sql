create index ix_validation_organisation on validation (organisation, opened_at);
