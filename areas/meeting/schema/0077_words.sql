alter table meeting_paragraph drop column words
