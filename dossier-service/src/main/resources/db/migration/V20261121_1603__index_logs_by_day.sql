-- Rows come in the order of their time, so a block range index finds a day and costs next to nothing to keep.
create index dossier_event_recorded_at on dossier_event using brin (recorded_at);
create index access_log_at on access_log (at desc, id desc);
