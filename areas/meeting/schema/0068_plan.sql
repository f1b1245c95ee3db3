create table meeting_plan (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    year bigint not null,
    number bigint not null,
    reason text not null,
    adopted_day text,
    adopted_by text not null,
    version bigint not null,
    primary key (cooperation, id),
    unique (cooperation, board, year, number)
);

create table meeting_plan_day (
    cooperation bigint not null,
    id bigint not null,
    plan bigint not null,
    line bigint not null,
    day text not null,
    start_time text not null,
    place text not null,
    turn text not null,
    meeting bigint,
    primary key (cooperation, id),
    foreign key (cooperation, plan) references meeting_plan (cooperation, id) deferrable initially deferred
);

create index meeting_plan_day_plan on meeting_plan_day (cooperation, plan);

create table meeting_memo_check (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    position bigint not null,
    name text not null,
    primary key (cooperation, id)
);

create index meeting_memo_check_board on meeting_memo_check (cooperation, board);

alter table meeting_memo add column alternatives text not null default '';

alter table meeting_memo add column consulted text not null default '';

alter table meeting_memo add column checks text not null default ''
