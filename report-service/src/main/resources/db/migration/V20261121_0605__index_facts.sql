create unique index dossier_state_one_open on dossier_state (dossier) where valid_to = 'infinity';
create index dossier_state_as_of on dossier_state (valid_to, valid_from);
create index dossier_state_late on dossier_state (coalesce(missed_due_at, due_at), dossier) where clock = 'RUNNING';
create index dossier_fact_agency on dossier_fact (agency);
create unique index task_state_one_open on task_state (task) where valid_to = 'infinity';
create index task_fact_plan on task_fact (plan);
create index plan_fact_agency on plan_fact (agency);
