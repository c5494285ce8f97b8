-- What ran once, by the appointment it had then: which dossiers were due soon, seen from an instant that is over. One whose
-- appointment was missed is overdue, and not among them.
create index dossier_state_was_running on dossier_state (coalesce(missed_due_at, due_at), dossier)
    where clock = 'RUNNING' and valid_to <> 'infinity' and missed_due_at is null;
