create index task_extension_task on task_extension (task_id, id);
create index task_difficulty_task on task_difficulty (task_id, raised_at);
