create index task_lead_part_sweep on task_lead_part (due_on, task_id) where state = 'OPEN' and overdue_since is null;
create index task_lead_part_agency on task_lead_part (agency, task_id);
