-- Components that came when the dossier was completed, with when they did; null where none did.
alter table dossier add column supplemented jsonb;
