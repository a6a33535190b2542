alter table organisation_change add column fates mediumtext;
create index ix_organisation_change_other on organisation_change (other, from_day);

create table organisation_change_asked (
    change_id char(36) not null,
    review_id char(36) not null,
    constraint pk_organisation_change_asked primary key (change_id, review_id),
    constraint fk_organisation_change_asked_change foreign key (change_id) references organisation_change (id)
);

insert into organisation_change_asked (change_id, review_id)
    select c.id, r.id
    from organisation_change c
    join organisation o on o.ods = c.ods or o.ods = c.other or o.successor = c.ods or o.successor = c.other
    join review r on r.organisation_id = o.id
    where c.kind = 'MERGER' and c.state = 'DECIDED';
