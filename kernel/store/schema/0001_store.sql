create table cooperation (
    id bigint not null primary key,
    slug text not null unique,
    name text not null
);

create table setting (
    cooperation bigint not null,
    name text not null,
    value text not null,
    primary key (cooperation, name)
);

create table counter (
    cooperation bigint not null,
    name text not null,
    value bigint not null,
    primary key (cooperation, name)
);

create table journal (
    cooperation bigint not null,
    number bigint not null,
    at text not null,
    person bigint,
    person_name text not null,
    party bigint,
    deed text not null,
    subject text not null,
    content text not null,
    before_hash text not null,
    after_hash text not null,
    previous text not null,
    hash text not null,
    primary key (cooperation, number)
);

create index journal_subject on journal (cooperation, subject);

create table journal_head (
    cooperation bigint not null primary key,
    number bigint not null,
    hash text not null
);

create table stored_file (
    cooperation bigint not null,
    hash text not null,
    size bigint not null,
    kind text not null,
    primary key (cooperation, hash)
)
