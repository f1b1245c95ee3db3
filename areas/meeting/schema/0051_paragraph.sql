create table meeting_paragraph (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    position bigint not null,
    number bigint,
    heading text not null,
    kind text not null,
    case_id bigint,
    case_number text not null,
    presenter text not null,
    description text not null,
    immediate_day text,
    has_secret_part bigint not null,
    needs_no_decision bigint not null,
    words text not null,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
);

create index meeting_paragraph_meeting on meeting_paragraph (cooperation, meeting);

create index meeting_paragraph_case on meeting_paragraph (cooperation, case_id);

create table meeting_point (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    kind text not null,
    position bigint not null,
    text text not null,
    primary key (cooperation, id),
    foreign key (cooperation, paragraph) references meeting_paragraph (cooperation, id) deferrable initially deferred
);

create index meeting_point_meeting on meeting_point (cooperation, meeting);

create index meeting_point_paragraph on meeting_point (cooperation, paragraph);

create table meeting_basis (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    position bigint not null,
    kind text not null,
    day text,
    text text not null,
    document bigint,
    primary key (cooperation, id),
    foreign key (cooperation, paragraph) references meeting_paragraph (cooperation, id) deferrable initially deferred
);

create index meeting_basis_meeting on meeting_basis (cooperation, meeting);

create index meeting_basis_paragraph on meeting_basis (cooperation, paragraph);

create table meeting_receiver (
    cooperation bigint not null,
    id bigint not null,
    meeting bigint not null,
    paragraph bigint not null,
    position bigint not null,
    name text not null,
    role text not null,
    organisation text not null,
    primary key (cooperation, id),
    foreign key (cooperation, paragraph) references meeting_paragraph (cooperation, id) deferrable initially deferred
);

create index meeting_receiver_meeting on meeting_receiver (cooperation, meeting);

create index meeting_receiver_paragraph on meeting_receiver (cooperation, paragraph);

create table meeting_number (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    year bigint not null,
    number bigint not null,
    meeting bigint not null,
    paragraph bigint,
    heading text not null,
    struck text not null,
    primary key (cooperation, id),
    unique (cooperation, board, year, number),
    foreign key (cooperation, meeting) references meeting_meeting (cooperation, id) deferrable initially deferred
)
