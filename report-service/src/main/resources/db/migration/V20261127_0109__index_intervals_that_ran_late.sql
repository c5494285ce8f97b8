-- What was overdue on a day that is past: of closed intervals those during which an appointment was missed, by when they were.
create index dossier_state_ran_late_during on dossier_state
    using gist (tstzrange(least(coalesce(missed_due_at, due_at), valid_to), valid_to))
    where clock = 'RUNNING' and valid_to <> 'infinity' and coalesce(missed_due_at, due_at) < valid_to;
