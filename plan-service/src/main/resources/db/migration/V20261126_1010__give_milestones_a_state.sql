-- Each milestone, and each date of a recurrence, is a content of its own: with its own state, progress and day it was done.
alter table task_milestone add column state varchar(20) not null default 'DRAFT';
alter table task_milestone add column progress integer not null default 0;
alter table task_milestone add column submitted_on date;
alter table task_milestone add column completed_on date;
alter table task_milestone add column overdue_since date;
alter table task_milestone add column due_soon_told_for date;

-- A task whose document named no time owes one content as well.
insert into task_milestone (task_id, position, text, what, kind, due_on, certainty)
select t.id, 0, coalesce(t.deadline_text, ''), '', 'NONE', t.due_on, 'CERTAIN'
from task t
where not exists (select 1 from task_milestone m where m.task_id = t.id);

update task_milestone m
set state = t.state,
    progress = t.progress,
    submitted_on = t.submitted_on,
    completed_on = t.completed_on,
    due_on = case when m.due_on is not null and m.due_on = l.last_on then t.due_on else m.due_on end,
    overdue_since = case when m.due_on is not null and m.due_on = l.last_on then t.overdue_since end,
    due_soon_told_for = case when m.due_on is not null and m.due_on = l.last_on then t.due_soon_told_for end
from task t
join (select task_id, max(due_on) as last_on from task_milestone group by task_id) l on l.task_id = t.id
where t.id = m.task_id;

-- A task is late since the first day one of its contents is, which may lie before its last day.
alter table task drop constraint task_overdue_after_due;

alter table task_milestone add constraint task_milestone_state_known
    check (state in ('DRAFT', 'OPEN', 'SUBMITTED', 'COMPLETED', 'CANCELLED'));
alter table task_milestone add constraint task_milestone_progress_percent check (progress between 0 and 100);
alter table task_milestone add constraint task_milestone_completed_has_day
    check ((state = 'COMPLETED') = (completed_on is not null));
alter table task_milestone add constraint task_milestone_submitted_has_day
    check (state <> 'SUBMITTED' or submitted_on is not null);
alter table task_milestone add constraint task_milestone_overdue_after_due
    check (overdue_since is null or overdue_since > due_on);
