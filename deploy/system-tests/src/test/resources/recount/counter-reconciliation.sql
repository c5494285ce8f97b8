-- Paper counts of counters against the system as they were known at an instant; a day is owed when it was counted, or when it is
-- over and a half day of publication was told of it.
with counted as (
    select distinct on (c.agency, c.day) c.*
    from paper_count_change c
    where c.changed_at <= :at::timestamptz and c.day between :from::date and :to::date
    order by c.agency, c.day, c.sequence desc
),
owed as (
    select agency, day from counted
    union
    select s.agency, s.day from publication_session s
    where s.day between :from::date and :to::date and s.day < pg_temp.day_of(:at::timestamptz)
        -- A half day that was missed is told soon after it was due, one that was published when it was.
        and coalesce(case when s.state = 'DONE' then s.first_at end, s.due_at) <= :at::timestamptz
)
select case :group_by when 'agency' then o.agency when 'day' then o.day::text end as "group/code",
    count(*) as "days/owed",
    count(*) filter (where c.state = 'MATCHING') as "days/matching",
    count(*) filter (where c.state = 'SETTLED') as "days/settled",
    count(*) filter (where c.state = 'OPEN') as "days/differing",
    count(*) filter (where c.state is null) as "days/notCounted",
    coalesce(sum(c.received), 0) as "paper/received", coalesce(sum(c.returned), 0) as "paper/returned",
    coalesce(sum(c.system_received), 0) as "system/received", coalesce(sum(c.system_returned), 0) as "system/returned",
    coalesce(sum(abs(c.received - c.system_received)), 0) as "difference/received",
    coalesce(sum(abs(c.returned - c.system_returned)), 0) as "difference/returned"
from owed o
left join counted c on c.agency = o.agency and c.day = o.day
where o.agency in (select b.code from pg_temp.below(:agency) b)
group by 1
