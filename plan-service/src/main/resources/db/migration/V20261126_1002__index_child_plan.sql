create index plan_parent on plan (parent_plan);
create index child_plan_agency on child_plan (agency);
