create table delegation_decision (
    cooperation bigint not null,
    id bigint not null,
    board bigint not null,
    day text not null,
    case_id bigint not null,
    document bigint not null,
    number text not null,
    item bigint,
    item_number text not null,
    sub bigint,
    person bigint,
    name text not null,
    function text not null,
    party bigint,
    heading text not null,
    decision text not null,
    affected text not null,
    amount_ore bigint,
    urgent text not null,
    appointed text not null,
    basis text not null,
    is_reported bigint not null,
    is_appealable bigint not null,
    registered text not null,
    list bigint,
    attached_label text,
    attached_address text,
    reported_label text,
    reported_address text,
    reported_day text,
    words text not null,
    version bigint not null,
    primary key (cooperation, id)
);

create index delegation_decision_day on delegation_decision (cooperation, board, day);

create index delegation_decision_list on delegation_decision (cooperation, list)
