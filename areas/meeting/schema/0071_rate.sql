create table meeting_rate (
    cooperation bigint not null,
    id bigint not null,
    party bigint not null,
    from_day text not null,
    meeting_ore bigint not null,
    hour_ore bigint not null,
    lost_ore bigint not null,
    version bigint not null,
    primary key (cooperation, id),
    unique (cooperation, party, from_day)
)
