create index child_plan_due on child_plan (due_on) where plan is null;
create index finding_due on finding (due_on) where state in ('RECOMMENDED', 'HANDLING');
create index report_urging_at on report_urging (at);
create index task_milestone_continuous on task_milestone (task_id) where kind = 'CONTINUOUS';
