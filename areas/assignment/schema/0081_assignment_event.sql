create table assignment_event (
    cooperation bigint not null,
    id bigint not null,
    assignment bigint not null,
    day text not null,
    kind text not null,
    text text not null,
    old_due text,
    new_due text,
    party bigint,
    place_label text,
    place_address text,
    document bigint,
    by_name text not null,
    primary key (cooperation, id),
    foreign key (cooperation, assignment) references assignment_assignment (cooperation, id) deferrable initially deferred
);

create index assignment_event_of on assignment_event (cooperation, assignment)
