create index task_milestone_sweep on task_milestone (due_on, task_id) where state = 'OPEN' and overdue_since is null;
create index task_progress_period on task_progress (task_id, for_period) where for_period is not null;
drop index task_sweep_overdue;
