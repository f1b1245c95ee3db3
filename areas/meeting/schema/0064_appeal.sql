create table meeting_appeal (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    party bigint not null,
    received_at text not null,
    sender text not null,
    note text not null,
    document bigint,
    routed_day text,
    outcome text not null,
    outcome_day text,
    outcome_note text not null,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, paragraph) references meeting_paragraph (cooperation, id) deferrable initially deferred
);

create index meeting_appeal_meeting on meeting_appeal (cooperation, meeting)
