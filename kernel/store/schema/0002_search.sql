create table search_entry (
    cooperation bigint not null,
    id bigint not null,
    area text not null,
    subject bigint not null,
    holder bigint not null,
    sort text not null,
    words text not null,
    primary key (cooperation, id),
    unique (cooperation, area, subject)
);

create index search_entry_holder on search_entry (cooperation, area, holder);

--@sqlite
create virtual table search_index using fts5 (
    words,
    content = '',
    contentless_delete = 1,
    prefix = '3 5',
    tokenize = 'unicode61 remove_diacritics 0'
);

create trigger search_entry_new after insert on search_entry begin
    insert into search_index (rowid, words) values ((new.cooperation << 32) + new.id, new.words);
end;

create trigger search_entry_gone after delete on search_entry begin
    delete from search_index where rowid = (old.cooperation << 32) + old.id;
end;

create trigger search_entry_changed after update of words on search_entry begin
    delete from search_index where rowid = (old.cooperation << 32) + old.id;
    insert into search_index (rowid, words) values ((new.cooperation << 32) + new.id, new.words);
end;

--@postgres
create index search_entry_words on search_entry using gin ((words::tsvector));
