create table meeting_extract (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    source_seal text not null,
    corrections bigint not null,
    certified_name text not null,
    certified_function text not null,
    certified_at text not null,
    person bigint,
    document_hash text not null,
    pdf_hash text not null,
    pdf_size bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, paragraph) references meeting_paragraph (cooperation, id) deferrable initially deferred
);

create index meeting_extract_meeting on meeting_extract (cooperation, meeting);

create table meeting_dispatch (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    extract bigint not null,
    name text not null,
    role text not null,
    organisation text not null,
    channel text not null,
    address text not null,
    sent_at text not null,
    sent_by text not null,
    person bigint,
    document bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, extract) references meeting_extract (cooperation, id) deferrable initially deferred
);

create index meeting_dispatch_meeting on meeting_dispatch (cooperation, meeting);

create table meeting_receipt (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    dispatch bigint not null,
    received_day text not null,
    received_by text not null,
    their_number text not null,
    registered_at text not null,
    registered_by text not null,
    primary key (cooperation, id),
    foreign key (cooperation, dispatch) references meeting_dispatch (cooperation, id) deferrable initially deferred
);

create index meeting_receipt_meeting on meeting_receipt (cooperation, meeting)
