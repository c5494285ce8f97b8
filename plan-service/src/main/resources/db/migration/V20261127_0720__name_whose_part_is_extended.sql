alter table task_extension add column lead varchar(35);

comment on column task_extension.lead is 'Which of several lead agencies was given the day alone; null for all of them';

-- A content is due when the last of its parts is, and late since the first of them is.
alter table task_milestone drop constraint task_milestone_overdue_after_due;
