alter table self_evaluation add column provision varchar(20);
alter table self_evaluation add column services varchar(1000) default '' not null;
alter table self_evaluation add column missed_deadline date;

create table team_meeting (
    self_evaluation_id char(36) not null,
    position int not null,
    held_on date not null,
    purpose varchar(300) not null,
    constraint pk_team_meeting primary key (self_evaluation_id, position),
    constraint fk_team_meeting_self_evaluation foreign key (self_evaluation_id) references self_evaluation (id)
);

create table team_risk (
    self_evaluation_id char(36) not null,
    position int not null,
    risk varchar(300) not null,
    response varchar(300) not null,
    constraint pk_team_risk primary key (self_evaluation_id, position),
    constraint fk_team_risk_self_evaluation foreign key (self_evaluation_id) references self_evaluation (id)
);
