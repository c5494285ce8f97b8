-- Contents of one issued plan on a day as it was known at an instant.
select c.plan,
    count(*) as "planned",
    count(*) filter (where standing = 'DONE') as "completed",
    count(*) filter (where standing = 'DONE' and completed_on <= due_on) as "onTime",
    count(*) filter (where standing = 'DONE' and completed_on > due_on) as "late",
    count(*) filter (where standing = 'OVERDUE') as "overdue",
    count(*) filter (where due_on is null) as "withoutDate",
    count(*) filter (where standing = 'WAITING') as "waiting",
    count(*) filter (where standing = 'AHEAD') as "ahead",
    round(count(*) filter (where standing = 'DONE')::numeric / count(*), 4) as "share"
from pg_temp.content(:known::timestamptz, :day::date, :late_before::date) c
where c.plan = :plan::uuid and c.origin = 'PLAN'
group by c.plan
