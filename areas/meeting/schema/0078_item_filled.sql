alter table meeting_item add column filled text not null default ''
