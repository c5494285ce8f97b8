create index parked_event_dossier on parked_event (dossier, occurred_at);
create index parked_event_parked_at on parked_event (parked_at, dossier, id);
