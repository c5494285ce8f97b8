-- Contents of all issued plans together, by area.
select coalesce(c.area, '') as "group/code",
    count(*) as "contents/planned",
    count(*) filter (where standing = 'DONE') as "contents/completed",
    count(*) filter (where standing = 'DONE' and completed_on <= due_on) as "contents/onTime",
    count(*) filter (where standing = 'DONE' and completed_on > due_on) as "contents/late",
    count(*) filter (where standing = 'OVERDUE') as "contents/overdue",
    count(*) filter (where due_on is null) as "contents/withoutDate",
    count(*) filter (where standing = 'WAITING') as "contents/waiting",
    count(*) filter (where standing = 'AHEAD') as "contents/ahead",
    round(count(*) filter (where standing = 'DONE')::numeric / count(*), 4) as "contents/share"
from pg_temp.content(:known::timestamptz, :day::date, :late_before::date) c
where c.issuer in (select code from pg_temp.within(:agency)) and c.origin = 'PLAN'
group by c.area
