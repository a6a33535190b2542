create table contribution_request (
    id char(36) not null,
    review_id char(36) not null,
    outcome varchar(20) not null,
    name varchar(100) not null,
    email varchar(150) not null,
    request varchar(500) not null,
    asked_by varchar(64) not null,
    asked_at datetime(6) not null,
    token_hash varchar(64) not null,
    expires_at datetime(6) not null,
    withdrawn_at datetime(6),
    answered_at datetime(6),
    evidence_id char(36),
    consent varchar(20),
    given_by varchar(250),
    version int not null,
    constraint pk_contribution_request primary key (id),
    constraint uq_contribution_request_token unique (token_hash),
    constraint fk_contribution_request_review foreign key (review_id) references review (id),
    constraint fk_contribution_request_evidence foreign key (evidence_id) references evidence_item (id)
);

create index ix_contribution_request_review on contribution_request (review_id, asked_at);
