create table assignment_answer (
    cooperation bigint not null,
    id bigint not null,
    assignment bigint not null,
    party bigint not null,
    day text,
    text text not null,
    primary key (cooperation, id),
    unique (cooperation, assignment, party),
    foreign key (cooperation, assignment) references assignment_assignment (cooperation, id) deferrable initially deferred
)
