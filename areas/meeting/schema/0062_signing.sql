create table meeting_at_once (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    adjusted_day text not null,
    adjusted_by text not null,
    primary key (cooperation, id),
    unique (cooperation, paragraph),
    foreign key (cooperation, paragraph) references meeting_paragraph (cooperation, id) deferrable initially deferred
);

create index meeting_at_once_meeting on meeting_at_once (cooperation, meeting);

create table meeting_round (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint,
    state text not null,
    opened_at text not null,
    opened_by text not null,
    late_reason text not null,
    lacks_reason text not null,
    end_reason text not null,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_round_meeting on meeting_round (cooperation, meeting);

create table meeting_signer (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    round bigint not null,
    position bigint not null,
    person bigint not null,
    name text not null,
    role text not null,
    first_number bigint,
    last_number bigint,
    primary key (cooperation, id),
    foreign key (cooperation, round) references meeting_round (cooperation, id) deferrable initially deferred
);

create index meeting_signer_meeting on meeting_signer (cooperation, meeting);

create table meeting_draft (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    round bigint not null,
    number bigint not null,
    hash text not null,
    records text not null,
    frozen_at text not null,
    frozen_by text not null,
    primary key (cooperation, id),
    unique (cooperation, round, number),
    foreign key (cooperation, round) references meeting_round (cooperation, id) deferrable initially deferred
);

create index meeting_draft_meeting on meeting_draft (cooperation, meeting);

create table meeting_signature (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    round bigint not null,
    draft bigint not null,
    signer bigint not null,
    signed_at text not null,
    method text not null,
    hash text not null,
    primary key (cooperation, id),
    unique (cooperation, draft, signer),
    foreign key (cooperation, round) references meeting_round (cooperation, id) deferrable initially deferred
);

create index meeting_signature_meeting on meeting_signature (cooperation, meeting);

create table meeting_objection (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    round bigint not null,
    signer bigint not null,
    paragraph bigint,
    label text not null,
    reason text not null,
    said_at text not null,
    taken_back_at text,
    primary key (cooperation, id),
    foreign key (cooperation, round) references meeting_round (cooperation, id) deferrable initially deferred
);

create index meeting_objection_meeting on meeting_objection (cooperation, meeting);

create table meeting_change (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    round bigint not null,
    signer bigint not null,
    paragraph bigint not null,
    part text not null,
    old_text text not null,
    new_text text not null,
    reason text not null,
    said_at text not null,
    answer text not null,
    answer_reason text not null,
    answered_by text not null,
    answered_at text,
    primary key (cooperation, id),
    foreign key (cooperation, round) references meeting_round (cooperation, id) deferrable initially deferred
);

create index meeting_change_meeting on meeting_change (cooperation, meeting)
