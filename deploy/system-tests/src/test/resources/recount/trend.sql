-- A share for each month of a period that had begun, as it stood at the month's end or at the instant, of all or of each group.
select s.code as "group/code", m.first_day as "from", m.last_day as "to", s.part as "share/part", s.whole as "share/of",
    round(s.part::numeric / nullif(s.whole, 0), 4) as "share/value"
from (
    select (:from::date + make_interval(months => n))::date as first_day,
        least((:from::date + make_interval(months => n + 1) - interval '1 day')::date, :to::date) as last_day
    from generate_series(0, 59) n
) m
cross join lateral pg_temp.shares(:group_by, least(pg_temp.end_of(m.last_day) - interval '1 microsecond', :at::timestamptz),
    :known::timestamptz, m.first_day, :agency) s
where m.first_day <= :to::date and m.first_day <= pg_temp.day_of(:at::timestamptz) and s.measure = :measure
