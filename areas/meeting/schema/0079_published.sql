alter table meeting_mask_layer add column paragraph bigint;

create table meeting_published (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint,
    layer bigint not null,
    corrections bigint not null,
    document text not null,
    published_at text not null,
    published_by text not null,
    primary key (cooperation, id),
    foreign key (cooperation, layer) references meeting_mask_layer (cooperation, id) deferrable initially deferred
);

create index meeting_published_meeting on meeting_published (cooperation, meeting)
