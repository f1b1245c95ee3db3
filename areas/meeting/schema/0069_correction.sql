create table meeting_correction (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint,
    place text not null,
    kind text not null,
    old_text text not null,
    new_text text not null,
    later_paragraph bigint,
    later_label text not null,
    later_day text,
    reason text not null,
    decided_by_chair bigint not null,
    decided_name text not null,
    made_at text not null,
    made_by text not null,
    person bigint,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_correction_meeting on meeting_correction (cooperation, meeting)
