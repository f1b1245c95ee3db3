create table access_login (
    cooperation bigint not null,
    id bigint not null,
    email text not null,
    password_hash text not null,
    changed_at text not null,
    version bigint not null,
    primary key (cooperation, id)
);

create unique index access_login_email on access_login (email);

create table access_session (
    cooperation bigint not null,
    token_hash text not null,
    email text not null,
    opened_at bigint not null,
    expires_at bigint not null,
    primary key (cooperation, token_hash)
);

create index access_session_email on access_session (email);

create table access_attempt (
    cooperation bigint not null,
    id bigint not null,
    key text not null,
    at bigint not null,
    primary key (cooperation, id)
);

create index access_attempt_key on access_attempt (key, at);

create table access_invitation (
    cooperation bigint not null,
    token_hash text not null,
    email text not null,
    purpose text not null,
    expires_at bigint not null,
    used_at text,
    primary key (cooperation, token_hash)
)
