-- What was handed back on a day.
create index dossier_event_returned on dossier_event (occurred_at, dossier) where type = 'RETURNED';
