alter table meeting_notice add column paragraph bigint;

alter table meeting_notice add column is_automatic bigint not null default 0;

create table meeting_gap (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    notice bigint not null,
    from_at text not null,
    to_at text not null,
    note text not null,
    found_by text not null,
    primary key (cooperation, id),
    foreign key (cooperation, notice) references meeting_notice (cooperation, id) deferrable initially deferred
);

create index meeting_gap_meeting on meeting_gap (cooperation, meeting);

create table meeting_certificate (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    notice bigint not null,
    made_at text not null,
    hash text not null,
    text text not null,
    primary key (cooperation, id),
    foreign key (cooperation, notice) references meeting_notice (cooperation, id) deferrable initially deferred
);

create index meeting_certificate_meeting on meeting_certificate (cooperation, meeting);

create table meeting_way (
    cooperation bigint not null,
    id bigint not null,
    party bigint not null,
    is_automatic bigint not null,
    version bigint not null,
    primary key (cooperation, id),
    unique (cooperation, party)
)
