-- What the system records and what comes in at a counter has no id of its own, and needs no entry.
alter table dossier_event drop constraint dossier_event_id_unique;
