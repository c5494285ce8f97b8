-- Figures of a locked period that are others by what is known now than by what was known when it was locked.
with figure as (
    select n.known, n.earlier, c.field, v.cell, count(*) filter (where v.counted) as number
    from (values (:locked::timestamptz, true), (:known::timestamptz, false)) n (known, earlier)
    cross join lateral pg_temp.counted(:at::timestamptz, n.known, :from::date, :agency) c
    cross join lateral (values
        ('received.total', true), ('received.online', c.received = 'ONLINE'), ('received.carriedOver', c.received = 'CARRIED_OVER'),
        ('resolved.total', c.clock = 'ENDED'), ('resolved.early', c.standing = 'EARLY'), ('resolved.onTime', c.standing = 'ON_TIME'),
        ('resolved.late', c.standing = 'LATE'), ('pending.total', c.clock <> 'ENDED'), ('pending.inTime', c.standing = 'IN_TIME'),
        ('pending.overdue', c.standing = 'OVERDUE')
    ) v (cell, counted)
    where c.coverage = 'COUNTED'
    group by 1, 2, 3, 4
)
select coalesce(o.field, n.field) as "group/code", coalesce(o.cell, n.cell) as cell, coalesce(o.number, 0) as frozen,
    coalesce(n.number, 0) as now
from (select * from figure where earlier) o
full join (select * from figure where not earlier) n on n.field = o.field and n.cell = o.cell
where coalesce(o.number, 0) <> coalesce(n.number, 0)
