-- What is overdue today: open intervals by the appointment missed. Also what is due soon, by the appointment to come.
drop index dossier_state_late;
create index dossier_state_late_open on dossier_state (coalesce(missed_due_at, due_at), dossier)
    where clock = 'RUNNING' and valid_to = 'infinity';

-- What was overdue on a day that is past: of closed intervals those during which an appointment was missed, by when.
create index dossier_state_late_closed on dossier_state
    using gist (tstzrange(least(coalesce(missed_due_at, due_at), valid_to), valid_to))
    where clock = 'RUNNING' and valid_to <> 'infinity' and coalesce(missed_due_at, due_at) < valid_to;
