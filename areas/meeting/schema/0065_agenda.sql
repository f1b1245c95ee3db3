create table meeting_item (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    slot text not null,
    standing text not null,
    booked text not null,
    omitted text not null,
    version bigint not null,
    primary key (cooperation, id),
    unique (cooperation, paragraph),
    foreign key (cooperation, paragraph) references meeting_paragraph (cooperation, id) deferrable initially deferred
);

create index meeting_item_meeting on meeting_item (cooperation, meeting);

create table meeting_standing (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    position bigint not null,
    code text not null,
    heading text not null,
    kind text not null,
    slot text not null,
    is_usual bigint not null,
    primary key (cooperation, id)
);

create index meeting_standing_board on meeting_standing (cooperation, board);

create table meeting_extra (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    asked_day text not null,
    by_chair bigint not null,
    asked_by text not null,
    members bigint not null,
    reason text not null,
    primary key (cooperation, id),
    unique (cooperation, meeting),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

alter table meeting_meeting add column cancelled_day text;

alter table meeting_meeting add column cancelled_reason text
