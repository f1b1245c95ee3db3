create table meeting_invited (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    position bigint not null,
    role text not null,
    name text not null,
    email text not null,
    items text not null,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_invited_meeting on meeting_invited (cooperation, meeting);

create table meeting_summons (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    number bigint not null,
    kind text not null,
    reason text not null,
    late_reason text not null,
    sent_at text not null,
    sent_by text not null,
    agenda text not null,
    document text not null,
    pdf text not null,
    primary key (cooperation, id),
    unique (cooperation, meeting, number),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create table meeting_sent (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    summons bigint not null,
    position bigint not null,
    person bigint,
    party bigint,
    name text not null,
    role text not null,
    items text not null,
    email text not null,
    channel text not null,
    primary key (cooperation, id),
    foreign key (cooperation, summons) references meeting_summons (cooperation, id) deferrable initially deferred
);

create index meeting_sent_meeting on meeting_sent (cooperation, meeting);

create index meeting_sent_person on meeting_sent (cooperation, person);

create table meeting_sent_mark (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    sent bigint not null,
    mark text not null,
    marked_at text not null,
    marked_by text not null,
    primary key (cooperation, id),
    unique (cooperation, sent, mark),
    foreign key (cooperation, sent) references meeting_sent (cooperation, id) deferrable initially deferred
);

create index meeting_sent_mark_meeting on meeting_sent_mark (cooperation, meeting);

create table meeting_withdrawn (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    heading text not null,
    case_number text not null,
    reason text not null,
    withdrawn_at text not null,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_withdrawn_meeting on meeting_withdrawn (cooperation, meeting)
