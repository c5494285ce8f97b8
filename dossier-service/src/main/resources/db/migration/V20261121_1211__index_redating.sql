-- Dossiers that wait to be re-dated.
create index redating_item_check_at on redating_item (check_at, id) where check_at is not null;
-- Jobs that somebody has to work on.
create index redating_unfinished on redating (id) where state in ('LISTING', 'RUNNING');
