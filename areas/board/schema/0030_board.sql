create table board_board (
    cooperation bigint not null,
    id bigint not null,
    name text not null,
    label text not null,
    storage_place text not null,
    remote_allowed bigint not null,
    remote_decision text not null,
    call_days bigint not null,
    version bigint not null,
    primary key (cooperation, id)
);

create table board_seat (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    party bigint not null,
    kind text not null,
    place bigint not null,
    from_day text,
    to_day text,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, board) references board_board (cooperation, id) deferrable initially deferred
);

create index board_seat_board on board_seat (cooperation, board);

create table board_mandate (
    cooperation bigint not null,
    id bigint not null,
    seat bigint not null,
    person bigint not null,
    political_party text not null,
    from_day text not null,
    to_day text,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, seat) references board_seat (cooperation, id) deferrable initially deferred
);

create index board_mandate_seat on board_mandate (cooperation, seat);

create table board_post (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    post text not null,
    person bigint not null,
    from_day text not null,
    to_day text,
    version bigint not null,
    primary key (cooperation, id),
    foreign key (cooperation, board) references board_board (cooperation, id) deferrable initially deferred
);

create index board_post_board on board_post (cooperation, board);
