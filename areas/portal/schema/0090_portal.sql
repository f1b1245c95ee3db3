create table portal_settings (
    cooperation bigint not null,
    id bigint not null,
    is_on bigint not null,
    about text not null,
    contact text not null,
    email text not null,
    phone text not null,
    court text not null,
    court_address text not null,
    version bigint not null,
    primary key (cooperation, id)
);

create table portal_announcement (
    cooperation bigint not null,
    id bigint not null,
    statute text not null,
    heading text not null,
    text text not null,
    posted_day text not null,
    posted_by text not null,
    removed_day text,
    version bigint not null,
    primary key (cooperation, id)
)
