create index task_content_version_task on task_content_version (task_id, content);
create index task_lead_version_task on task_lead_version (task_id);
