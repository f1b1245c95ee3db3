create table meeting_presence (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    at text not null,
    paragraph bigint,
    person bigint,
    name text not null,
    happening text not null,
    struck text,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_presence_meeting on meeting_presence (cooperation, meeting)
