-- What runs by the agency whose fault its being late is or would be: in the order of what is longest overdue.
create index dossier_state_due_at_fault on dossier_state
    (coalesce(fault_agency, holder), coalesce(missed_due_at, due_at), dossier)
    where clock = 'RUNNING' and valid_to = 'infinity';
