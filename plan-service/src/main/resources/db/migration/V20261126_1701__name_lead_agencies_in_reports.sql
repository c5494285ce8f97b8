alter table task_progress add column for_agency varchar(35);
alter table task_deliverable add column agency varchar(35);

comment on column task_progress.for_agency is 'Whose part it is about where several agencies lead; null for all of them';
comment on column task_deliverable.agency is 'Who of several lead agencies delivered it; null where one leads';
