create table board_court (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    name text not null,
    address text not null,
    version bigint not null,
    primary key (cooperation, id),
    unique (cooperation, board),
    foreign key (cooperation, board) references board_board (cooperation, id) deferrable initially deferred
)
