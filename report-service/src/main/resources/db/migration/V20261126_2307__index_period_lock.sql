create index period_lock_period on period_lock (from_day, to_day);
create index frozen_dossier_path on frozen_dossier (lock, path);
