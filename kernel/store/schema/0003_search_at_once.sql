--@postgres
drop index search_entry_words;

create index search_entry_words on search_entry using gin ((words::tsvector)) with (fastupdate = off);
