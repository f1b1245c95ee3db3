create table delegation_list (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    from_day text not null,
    to_day text not null,
    count bigint not null,
    created text not null,
    attached_label text,
    attached_address text,
    reported_label text,
    reported_address text,
    reported_day text,
    version bigint not null,
    primary key (cooperation, id)
);

create table delegation_line (
    cooperation bigint not null,
    id bigint not null,
    list bigint not null,
    position bigint not null,
    is_late bigint not null,
    content text not null,
    primary key (cooperation, id),
    foreign key (cooperation, list) references delegation_list (cooperation, id) deferrable initially deferred
);

create index delegation_line_list on delegation_line (cooperation, list)
