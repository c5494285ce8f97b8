-- A time that the wording alone does not date keeps what it is counted from, who sets it, or which plan it follows.
alter table task_milestone add column hangs_amount integer;
alter table task_milestone add column hangs_unit varchar(20);
alter table task_milestone add column hangs_direction varchar(20);
alter table task_milestone add column hangs_event text;
alter table task_milestone add column hangs_authority text;
alter table task_milestone add column hangs_plan text;
alter table task_milestone add column event_on date;
alter table task_milestone add column event_child varchar(35);
alter table task_milestone add column event_explanation text;

alter table task_milestone add constraint task_milestone_hangs_amount_positive
    check (hangs_amount is null or hangs_amount > 0);
alter table task_milestone add constraint task_milestone_hangs_amount_counted
    check ((hangs_amount is null) = (hangs_unit is null));
alter table task_milestone add constraint task_milestone_hangs_unit_known
    check (hangs_unit in ('HOUR', 'WORKING_HOUR', 'CALENDAR_DAY', 'WORKING_DAY', 'WEEK', 'MONTH', 'YEAR'));
alter table task_milestone add constraint task_milestone_hangs_direction_known
    check (hangs_direction in ('WITHIN', 'NOT_BEFORE', 'BEFORE'));

comment on column task_milestone.event_on is 'Day of the event or demand, once somebody has named it';
comment on column task_milestone.event_child is 'Unit whose own plan sets the day, once somebody has named it';
