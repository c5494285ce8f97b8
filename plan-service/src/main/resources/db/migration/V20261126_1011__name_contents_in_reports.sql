alter table task_progress add column content integer;
alter table task_progress add column for_period date;
alter table task_deliverable add column content integer;

comment on column task_progress.content is 'Number of the content reported on, from 1; null for the whole task';
comment on column task_progress.for_period is 'First day of the period this is the status of, for a continuous task';
comment on column task_deliverable.content is 'Number of the content it was delivered for; null for the whole task';
