create table delegation_order (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    name text not null,
    adopted_day text,
    reference text not null,
    from_day text,
    version bigint not null,
    primary key (cooperation, id)
);

create table delegation_item (
    cooperation bigint not null,
    id bigint not null,
    in_order bigint not null,
    position bigint not null,
    number text not null,
    in_group text not null,
    matter text not null,
    delegate text not null,
    function text not null,
    party bigint,
    limit_ore bigint,
    conditions text not null,
    may_sub bigint not null,
    is_reported bigint not null,
    is_appealable bigint not null,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, in_order) references delegation_order (cooperation, id) deferrable initially deferred
);

create index delegation_item_order on delegation_item (cooperation, in_order);

create table delegation_sub (
    cooperation bigint not null,
    id bigint not null,
    item bigint not null,
    function text not null,
    party bigint,
    from_day text not null,
    to_day text,
    reference text not null,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, item) references delegation_item (cooperation, id) deferrable initially deferred
);

create index delegation_sub_item on delegation_sub (cooperation, item)
