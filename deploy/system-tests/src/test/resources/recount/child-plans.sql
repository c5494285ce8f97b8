-- Which unit owes a plan and whether it has one, as it now stands.
select p.id as "plan", p.year, c.agency as "unit/code", c.due_on as "dueOn", c.issued_on as "issuedOn", c.plan as "issuedPlan",
    case when c.issued_on > c.due_on then 'LATE' when c.issued_on is not null then 'ISSUED'
        when c.due_on < :late_before::date then 'MISSING' else 'OWED' end as "state"
from child_plan c
join plan p on p.id = c.parent_plan
where c.agency in (select code from pg_temp.within(:agency))
