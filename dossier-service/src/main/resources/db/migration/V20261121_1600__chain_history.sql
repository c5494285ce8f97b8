-- Each row of the history holds a hash over itself and the row before, the dossier that of the last one. Rows of before
-- have none; the first row after them takes them in as they stand.
alter table dossier_event add column hash bytea;
alter table dossier_event add constraint dossier_event_hash_length check (octet_length(hash) = 32);
alter table dossier add column last_hash bytea;
alter table dossier add constraint dossier_last_hash_length check (octet_length(last_hash) = 32);
