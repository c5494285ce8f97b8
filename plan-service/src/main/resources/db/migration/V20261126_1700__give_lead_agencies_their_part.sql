-- Where several agencies lead a task, each has a part of its own in every content of it.
create table task_lead_part (
    task_id           uuid        not null,
    content           integer     not null,
    agency            varchar(35) not null,
    state             varchar(20) not null,
    progress          integer     not null,
    due_on            date,
    submitted_on      date,
    completed_on      date,
    overdue_since     date,
    due_soon_told_for date,
    constraint task_lead_part_pk primary key (task_id, content, agency),
    constraint task_lead_part_content_fk foreign key (task_id, content) references task_milestone (task_id, position)
        deferrable initially deferred,
    constraint task_lead_part_state_known check (state in ('OPEN', 'SUBMITTED', 'COMPLETED', 'CANCELLED')),
    constraint task_lead_part_progress_percent check (progress between 0 and 100),
    constraint task_lead_part_completed_has_day check ((state = 'COMPLETED') = (completed_on is not null)),
    constraint task_lead_part_submitted_has_day check (state <> 'SUBMITTED' or submitted_on is not null),
    constraint task_lead_part_overdue_after_due check (overdue_since is null or overdue_since > due_on)
);

comment on table task_lead_part is 'Only where several agencies lead; content counts from 0 as task_milestone.position';

-- What is still to be done is from now on asked of each; what was done for all stays done for all.
insert into task_lead_part (task_id, content, agency, state, progress, due_on, submitted_on, overdue_since, due_soon_told_for)
select distinct m.task_id, m.position, tp.agency, m.state, m.progress, m.due_on, m.submitted_on, m.overdue_since,
       m.due_soon_told_for
from task_milestone m
join task_party tp on tp.task_id = m.task_id and tp.part = 'LEAD' and tp.agency is not null
where m.state in ('OPEN', 'SUBMITTED')
  and (select count(distinct l.agency) from task_party l where l.task_id = m.task_id and l.part = 'LEAD') > 1;

-- How each content stands for each agency that leads it; one row without an agency where none is known by its code.
create view lead_content as
select m.task_id,
       m.position,
       l.agency,
       l.name,
       case when p.agency is null then m.state else p.state end                 as state,
       case when p.agency is null then m.progress else p.progress end           as progress,
       case when p.agency is null then m.due_on else p.due_on end               as due_on,
       case when p.agency is null then m.submitted_on else p.submitted_on end   as submitted_on,
       case when p.agency is null then m.completed_on else p.completed_on end   as completed_on,
       case when p.agency is null then m.overdue_since else p.overdue_since end as overdue_since
from task_milestone m
left join (select task_id, agency, min(name) as name
           from task_party
           where part = 'LEAD'
           group by task_id, agency, case when agency is null then name end) l on l.task_id = m.task_id
left join task_lead_part p on p.task_id = m.task_id and p.content = m.position and p.agency = l.agency;
