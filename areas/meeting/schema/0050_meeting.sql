create table meeting_meeting (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    day text not null,
    start_time text not null,
    end_time text not null,
    place text not null,
    remote text not null,
    is_open bigint not null,
    absence text not null,
    secretary text not null,
    adjusters text not null,
    adjust_place text not null,
    source_note text not null,
    called_day text,
    is_held bigint not null,
    adjusted_day text,
    adjusted_by text not null,
    late_reason text not null,
    version bigint not null,
    primary key (cooperation, id)
);

create index meeting_meeting_day on meeting_meeting (cooperation, day)
