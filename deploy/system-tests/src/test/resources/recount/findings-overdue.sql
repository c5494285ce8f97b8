-- Findings past their day, whenever they were detected.
select f.id as "finding", f.agency as "agency/code", f.keeper, f.source, f.state, f.due_on as "dueOn",
    (:day::date - f.due_on) as "daysLate"
from pg_temp.finding(:agency, :known::timestamptz, :late_before::date) f
where f.overdue
