create table delegation_posting (
    cooperation bigint not null,
    id bigint not null,
    decision bigint not null,
    party bigint not null,
    posted text not null,
    posted_by text not null,
    removed text,
    primary key (cooperation, id),
    unique (cooperation, decision, party),
    foreign key (cooperation, decision) references delegation_decision (cooperation, id) deferrable initially deferred
)
