create table meeting_frozen (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    name text not null,
    label text not null,
    storage_place text not null,
    remote_allowed bigint not null,
    host text not null,
    seats bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_frozen_meeting on meeting_frozen (cooperation, meeting);

create table meeting_frozen_party (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    position bigint not null,
    party bigint not null,
    name text not null,
    short text not null,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_frozen_party_meeting on meeting_frozen_party (cooperation, meeting)
