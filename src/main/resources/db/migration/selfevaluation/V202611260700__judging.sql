alter table outcome_work add column gaps varchar(4000) default '' not null;
alter table outcome_work add column check_round int default 0 not null;

create table indicator_rationale (
    outcome_work_id char(36) not null,
    indicator varchar(20) not null,
    rationale varchar(1000) not null,
    constraint pk_indicator_rationale primary key (outcome_work_id, indicator),
    constraint fk_indicator_rationale_outcome foreign key (outcome_work_id) references outcome_work (id)
);

create table practice_nomination (
    outcome_work_id char(36) not null,
    position int not null,
    title varchar(150) not null,
    description varchar(2000) not null,
    shareable boolean not null,
    constraint pk_practice_nomination primary key (outcome_work_id, position),
    constraint fk_practice_nomination_outcome foreign key (outcome_work_id) references outcome_work (id)
);

create table check_comment (
    outcome_work_id char(36) not null,
    check_round int not null,
    anchor varchar(20) not null,
    remark varchar(2000) not null,
    constraint pk_check_comment primary key (outcome_work_id, check_round, anchor),
    constraint fk_check_comment_outcome foreign key (outcome_work_id) references outcome_work (id)
);

create table outcome_revision (
    id char(36) not null,
    outcome_work_id char(36) not null,
    revision_no int not null,
    written_by varchar(64) not null,
    begun_at datetime(6) not null,
    written_at datetime(6) not null,
    complete boolean not null,
    content mediumtext not null,
    version int not null,
    constraint pk_outcome_revision primary key (id),
    constraint uq_outcome_revision_no unique (outcome_work_id, revision_no),
    constraint fk_outcome_revision_outcome foreign key (outcome_work_id) references outcome_work (id)
);

create table outcome_presence (
    outcome_work_id char(36) not null,
    username varchar(64) not null,
    seen_at datetime(6) not null,
    constraint pk_outcome_presence primary key (outcome_work_id, username),
    constraint fk_outcome_presence_outcome foreign key (outcome_work_id) references outcome_work (id)
);

create table first_look (
    review_id char(36) not null,
    version int not null,
    constraint pk_first_look primary key (review_id),
    constraint fk_first_look_review foreign key (review_id) references review (id)
);

create table first_look_view (
    review_id char(36) not null,
    indicator varchar(20) not null,
    view_taken varchar(20) not null,
    constraint pk_first_look_view primary key (review_id, indicator),
    constraint fk_first_look_view_look foreign key (review_id) references first_look (review_id)
);

alter table outcome_work add column mark_reason varchar(2000) default '' not null;
alter table self_evaluation add column pen_portrait_mark_reason varchar(2000) default '' not null;
alter table self_evaluation add column pen_portrait_comment varchar(4200) default '' not null;
