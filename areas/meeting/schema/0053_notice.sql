create table meeting_notice (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    party bigint not null,
    posted_day text not null,
    posted_by text not null,
    note text not null,
    removed_day text,
    removed_by text not null,
    withdrawn text,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_notice_meeting on meeting_notice (cooperation, meeting)
