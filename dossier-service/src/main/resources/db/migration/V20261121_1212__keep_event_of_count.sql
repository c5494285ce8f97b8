-- What the count begins with; counted_from is where it begins by the calendar of that time. Null for older rows: the same.
alter table dossier add column count_event_at timestamptz;
