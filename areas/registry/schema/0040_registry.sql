create table registry_series (
    cooperation bigint not null,
    id bigint not null,
    name text not null,
    case_template text not null,
    document_template text not null,
    yearly bigint not null,
    version bigint not null,
    primary key (cooperation, id)
);

create table registry_counter (
    cooperation bigint not null,
    series bigint not null,
    year bigint not null,
    last bigint not null,
    primary key (cooperation, series, year),
    foreign key (cooperation, series) references registry_series (cooperation, id) deferrable initially deferred
);

create table registry_case (
    cooperation bigint not null,
    id bigint not null,
    series bigint not null,
    number text not null,
    title text not null,
    public_title text not null,
    provision text,
    secrecy_day text,
    secrecy_authority text,
    opened text not null,
    closed text,
    last_document bigint not null,
    words text not null,
    words_public text not null,
    version bigint not null,
    primary key (cooperation, id),
    unique (cooperation, number),
    foreign key (cooperation, series) references registry_series (cooperation, id) deferrable initially deferred
);

create index registry_case_opened on registry_case (cooperation, opened);

create table registry_document (
    cooperation bigint not null,
    id bigint not null,
    in_case bigint,
    number text not null,
    title text not null,
    public_title text not null,
    direction text not null,
    day text not null,
    counterpart text not null,
    public_since text,
    public_why text,
    provision text,
    secrecy_day text,
    secrecy_authority text,
    file_hash text,
    file_name text,
    file_kind text,
    file_size bigint,
    words text not null,
    words_public text not null,
    version bigint not null,
    primary key (cooperation, id),
    unique (cooperation, number),
    foreign key (cooperation, in_case) references registry_case (cooperation, id) deferrable initially deferred
);

create index registry_document_case on registry_document (cooperation, in_case);
create index registry_document_day on registry_document (cooperation, day)
