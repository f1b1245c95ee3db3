create table agreement_terms (
    cooperation bigint not null,
    id bigint not null,
    kind text not null,
    name text not null,
    decided text not null,
    from_day text,
    to_day text,
    version bigint not null,
    primary key (cooperation, id)
);

create table agreement_party (
    cooperation bigint not null,
    id bigint not null,
    name text not null,
    short text not null,
    code text not null,
    from_day text not null,
    to_day text,
    notice_board text not null,
    version bigint not null,
    primary key (cooperation, id)
);

create table agreement_host (
    cooperation bigint not null,
    id bigint not null,
    party bigint not null,
    from_day text not null,
    primary key (cooperation, id),
    unique (cooperation, from_day),
    foreign key (cooperation, party) references agreement_party (cooperation, id) deferrable initially deferred
);
