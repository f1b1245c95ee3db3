create table meeting_attendance (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    position bigint not null,
    person bigint,
    name text not null,
    political_party text not null,
    party bigint,
    role text not null,
    for_whom text not null,
    first_number bigint,
    last_number bigint,
    function text not null,
    paragraphs text not null,
    is_remote bigint not null,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_attendance_meeting on meeting_attendance (cooperation, meeting)
