create unique index dossier_event_id_unique on dossier_event (dossier, event_id) where event_id is not null;
