create table meeting_mask_layer (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    number bigint not null,
    text_hash text not null,
    confirmed_at text not null,
    confirmed_by text not null,
    primary key (cooperation, id),
    unique (cooperation, meeting, number),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create table meeting_mask (
    cooperation bigint not null,
    id bigint not null,
    layer bigint not null,
    position bigint not null,
    place text not null,
    run text not null,
    first bigint not null,
    after_last bigint not null,
    text text not null,
    kind text not null,
    rule text not null,
    why text not null,
    is_masked bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, layer) references meeting_mask_layer (cooperation, id) deferrable initially deferred
);

create index meeting_mask_of_layer on meeting_mask (cooperation, layer)
