alter table child_plan add column id uuid not null default gen_random_uuid();
alter table child_plan add column missing_since date;
alter table child_plan add column sequence bigint not null default 0;
alter table child_plan add constraint child_plan_id_unique unique (id);
alter table child_plan add constraint child_plan_missing_after_due check (missing_since is null or missing_since > due_on);

comment on column child_plan.id is 'Subject of its events';
comment on column child_plan.missing_since is 'First day it was missing against the due date in force';
