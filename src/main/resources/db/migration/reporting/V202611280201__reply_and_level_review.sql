create table report_reply (
    id char(36) not null,
    until datetime(6) not null,
    changed_at datetime(6),
    closed_at datetime(6),
    answered_at datetime(6),
    answered_by varchar(64),
    version int not null,
    constraint pk_report_reply primary key (id),
    constraint fk_report_reply_report foreign key (id) references report (id)
);

create table report_point (
    id char(36) not null,
    reply_id char(36) not null,
    position int not null,
    place varchar(40) not null,
    text mediumtext not null,
    verdict varchar(20),
    reason mediumtext not null,
    change_made mediumtext not null,
    version int not null,
    constraint pk_report_point primary key (id),
    constraint fk_report_point_reply foreign key (reply_id) references report_reply (id)
);

create table report_point_evidence (
    point_id char(36) not null,
    position int not null,
    evidence_id char(36) not null,
    constraint pk_report_point_evidence primary key (point_id, position),
    constraint fk_report_point_evidence foreign key (point_id) references report_point (id)
);
create index ix_report_point_evidence on report_point_evidence (evidence_id);

create table level_review (
    id char(36) not null,
    changed_at datetime(6),
    asked_at datetime(6),
    asked_by varchar(64),
    decided_at datetime(6),
    decided_by varchar(64),
    confirmed_at datetime(6),
    confirmed_by varchar(64),
    return_comment mediumtext not null,
    version int not null,
    constraint pk_level_review primary key (id),
    constraint fk_level_review_report foreign key (id) references report (id)
);

create table reviewed_outcome (
    id char(36) not null,
    level_review_id char(36) not null,
    position int not null,
    outcome varchar(10) not null,
    ground varchar(20),
    statement mediumtext not null,
    decision varchar(20),
    rating varchar(20),
    reason mediumtext not null,
    version int not null,
    constraint pk_reviewed_outcome primary key (id),
    constraint fk_reviewed_outcome_review foreign key (level_review_id) references level_review (id)
);

create table reviewed_outcome_struck (
    reviewed_outcome_id char(36) not null,
    line_id char(36) not null,
    constraint pk_reviewed_outcome_struck primary key (reviewed_outcome_id, line_id),
    constraint fk_reviewed_outcome_struck foreign key (reviewed_outcome_id) references reviewed_outcome (id)
);

alter table report add column first_reviewer varchar(64);
alter table report add column second_reviewer varchar(64);
alter table reported_outcome add column reviewed boolean not null default false;
create index ix_report_state on report (state);

-- what was said before points had a place of their own; nobody answered it with yes or no then
insert into report_reply (id, until, closed_at, answered_at, answered_by, version)
select r.id, case when r.state = 'REPLY' then timestampadd(day, 14, now()) else coalesce(r.issued_at, now()) end,
    case when r.reply is null then null else coalesce(r.issued_at, now()) end,
    case when r.state in ('ISSUING', 'ISSUED', 'LEVEL_REVIEW') and r.reply = 'POINTS'
        then coalesce(r.issued_at, now()) end,
    case when r.state in ('ISSUING', 'ISSUED', 'LEVEL_REVIEW') and r.reply = 'POINTS' then r.answerer end, 0
from report r where r.state not in ('DRAFT', 'CHECKING');

insert into report_point (id, reply_id, position, place, text, verdict, reason, change_made, version)
select o.id, o.report_id, o.position, o.outcome, o.point_raised,
    case when r.state in ('ISSUING', 'ISSUED', 'LEVEL_REVIEW') and o.point_answer <> '' then 'ANSWERED' end,
    o.point_answer, '', 0
from reported_outcome o join report r on r.id = o.report_id
where o.point_raised <> '' and r.state not in ('DRAFT', 'CHECKING');

insert into level_review (id, asked_at, decided_at, confirmed_at, return_comment, version)
select r.id, r.review_asked_at, case when r.state = 'ISSUED' then r.issued_at end,
    case when r.state = 'ISSUED' then r.issued_at end, '', 0
from report r where r.review_asked_at is not null;

insert into reviewed_outcome
    (id, level_review_id, position, outcome, statement, decision, rating, reason, version)
select o.id, o.report_id, o.position, o.outcome, o.review_reason,
    case when o.review_answer = '' then null
        when r.state = 'ISSUED' and r.version_no = 1 then 'UPHELD'
        when r.state = 'LEVEL_REVIEW' and o.review_rating = o.final_rating then 'UPHELD'
        else 'VARIED' end,
    o.review_rating, o.review_answer, 0
from reported_outcome o join report r on r.id = o.report_id
where o.review_reason <> '' and r.review_asked_at is not null;

update reported_outcome set reviewed = true
where review_answer <> '' and report_id in (select id from report where state = 'ISSUED' and version_no > 1);

alter table reported_outcome drop column point_raised;
alter table reported_outcome drop column point_answer;
alter table reported_outcome drop column review_reason;
alter table reported_outcome drop column review_answer;
alter table reported_outcome drop column review_rating;
