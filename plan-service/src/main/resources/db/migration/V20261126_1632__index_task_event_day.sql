create index task_event_day_task on task_event_day (task_id, content, id);
create index task_milestone_event_child on task_milestone (event_child) where event_child is not null;
