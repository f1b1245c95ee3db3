create table assignment_assignment (
    cooperation bigint not null,
    id bigint not null,
    what text not null,
    person bigint,
    responsible text not null,
    party bigint,
    due text,
    report text not null,
    case_id bigint,
    source_label text not null,
    source_address text not null,
    state text not null,
    state_day text not null,
    state_text text not null,
    document bigint,
    created text not null,
    words text not null,
    version bigint not null,
    primary key (cooperation, id)
);

create index assignment_source on assignment_assignment (cooperation, source_address)
