create table service (
    id char(36) not null,
    name varchar(150) not null,
    constraint pk_service primary key (id),
    constraint uq_service_name unique (name)
);

create table organisation (
    id char(36) not null,
    ods varchar(10) not null,
    name varchar(150) not null,
    region varchar(20) not null,
    service_id char(36) not null,
    constraint pk_organisation primary key (id),
    constraint uq_organisation_ods unique (ods),
    constraint fk_organisation_service foreign key (service_id) references service (id)
);
