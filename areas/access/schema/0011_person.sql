create table access_person (
    cooperation bigint not null,
    id bigint not null,
    name text not null,
    email text not null,
    phone text not null,
    version bigint not null,
    primary key (cooperation, id)
);

create unique index access_person_email on access_person (cooperation, email)
 where email <> '';

create index access_person_login on access_person (email);

create table access_role (
    cooperation bigint not null,
    id bigint not null,
    person bigint not null,
    role text not null,
    party bigint,
    primary key (cooperation, id),
    foreign key (cooperation, person) references access_person (cooperation, id) deferrable initially deferred
);

create index access_role_person on access_role (cooperation, person)
