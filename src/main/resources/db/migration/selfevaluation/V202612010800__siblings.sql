-- one service, several organisations: what a review shows to its siblings before it is submitted, and whose review stands
-- beside which
create table sibling_offer (
    review_id char(36) not null,
    offered_at datetime(6) not null,
    content mediumtext not null,
    constraint pk_sibling_offer primary key (review_id),
    constraint fk_sibling_offer_review foreign key (review_id) references review (id)
);

create table sibling_position (
    review_id char(36) not null,
    sibling_review_id char(36) not null,
    taken_up_at datetime(6) not null,
    constraint pk_sibling_position primary key (review_id),
    constraint fk_sibling_position_review foreign key (review_id) references review (id),
    constraint fk_sibling_position_sibling foreign key (sibling_review_id) references review (id)
);

-- pen portraits that are written together with those of the same service and cycle that are here too
create table shared_portrait (
    review_id char(36) not null,
    shared_at datetime(6) not null,
    constraint pk_shared_portrait primary key (review_id),
    constraint fk_shared_portrait_review foreign key (review_id) references review (id)
);
