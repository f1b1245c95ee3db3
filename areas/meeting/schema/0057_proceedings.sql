create table meeting_proceedings (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    content text not null,
    primary key (cooperation, id),
    unique (cooperation, paragraph),
    foreign key (cooperation, paragraph) references meeting_paragraph (cooperation, id) deferrable initially deferred
);

create index meeting_proceedings_meeting on meeting_proceedings (cooperation, meeting)
