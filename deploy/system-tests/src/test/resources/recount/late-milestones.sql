-- Contents past their day for each agency that leads them, on a day as it was known at an instant.
select p.plan, p.task, p.area, p.origin, p.number as "milestone", p.agency, p.due_on as "dueOn",
    case when p.submitted_on <= :day::date then p.submitted_on end as "handedInOn",
    (select count(*)
     from generate_series(p.due_on + 1, :day::date, interval '1 day') as d (day)
     where exists (select 1 from calendar_make_up_day m where m.date = d.day)
        or extract(isodow from d.day) < 6 and not exists (select 1 from calendar_day_off o where o.date = d.day)
    ) as "workingDaysLate"
from pg_temp.part(:known::timestamptz, :day::date, :late_before::date) p
where p.standing = 'OVERDUE' and coalesce(p.agency, p.issuer) in (select code from pg_temp.within(:agency))
