-- What runs now, by the deadline; what ran, only where it ran past its deadline, by when that ended. The index before held
-- every deadline that was ever met.
create index dossier_state_running on dossier_state (coalesce(missed_due_at, due_at), dossier)
    where clock = 'RUNNING' and valid_to = 'infinity';
create index dossier_state_ran_late on dossier_state (valid_to)
    where clock = 'RUNNING' and valid_to < 'infinity' and coalesce(missed_due_at, due_at) < valid_to;
drop index dossier_state_late;
