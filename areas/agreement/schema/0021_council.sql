create table agreement_matter (
    cooperation bigint not null,
    id bigint not null,
    kind text not null,
    title text not null,
    year bigint,
    from_day text,
    due_day text,
    note text not null,
    version bigint not null,
    primary key (cooperation, id)
);

create table agreement_answer (
    cooperation bigint not null,
    id bigint not null,
    matter bigint not null,
    party bigint not null,
    outcome text not null,
    day text not null,
    reference text not null,
    case_number text not null,
    note text not null,
    version bigint not null,
    primary key (cooperation, id),
    unique (cooperation, matter, party),
    foreign key (cooperation, matter) references agreement_matter (cooperation, id) deferrable initially deferred,
    foreign key (cooperation, party) references agreement_party (cooperation, id) deferrable initially deferred
);

create table agreement_question (
    cooperation bigint not null,
    id bigint not null,
    kind text not null,
    party bigint not null,
    received text not null,
    asked_by text not null,
    text text not null,
    answered text,
    answered_by text not null,
    answer text not null,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, party) references agreement_party (cooperation, id) deferrable initially deferred
);

create table agreement_task (
    cooperation bigint not null,
    id bigint not null,
    number text not null,
    text text not null,
    from_day text,
    to_day text,
    version bigint not null,
    primary key (cooperation, id)
)
