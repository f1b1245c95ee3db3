create table meeting_absence (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    person bigint not null,
    name text not null,
    message text not null,
    reported_at text not null,
    reported_by text not null,
    is_back bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_absence_meeting on meeting_absence (cooperation, meeting);

create table meeting_call_in (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    absence bigint not null,
    person bigint not null,
    name text not null,
    called_at text not null,
    called_by text not null,
    is_released bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, absence) references meeting_absence (cooperation, id) deferrable initially deferred
);

create index meeting_call_in_meeting on meeting_call_in (cooperation, meeting);

create table meeting_note (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    person bigint not null,
    text text not null,
    version bigint not null,
    primary key (cooperation, id),
    unique (cooperation, person, paragraph)
);

create table meeting_read (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    person bigint not null,
    read_at text not null,
    primary key (cooperation, id),
    unique (cooperation, person, paragraph)
)
