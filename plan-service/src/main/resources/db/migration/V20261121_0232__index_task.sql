create index task_due on task ((coalesce(due_on, date '9999-12-31')), id);
create index task_sweep_overdue on task (due_on, id) where state = 'OPEN' and overdue_since is null and due_on is not null;
create index task_party_agency on task_party (agency, task_id);
create index task_deliverable_task on task_deliverable (task_id);
create index task_progress_task on task_progress (task_id, id);
