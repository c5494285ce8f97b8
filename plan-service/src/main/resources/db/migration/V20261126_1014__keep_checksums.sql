alter table task_deliverable add column checksum varchar(64);
