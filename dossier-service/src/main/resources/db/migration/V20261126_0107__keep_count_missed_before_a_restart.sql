-- What a miss before a restarted term was counted by, so that a changed calendar can take it back; null where something else
-- makes the dossier late for good as well, and for misses from before it was kept.
alter table dossier add column missed_before jsonb;
