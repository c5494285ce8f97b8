-- What the forms II.06 leave out: exempt from the system, or no administrative procedure at all.
select coverage,
    count(*) as "received/total",
    count(*) filter (where received = 'ONLINE') as "received/online",
    count(*) filter (where received = 'CARRIED_OVER') as "received/carriedOver",
    count(*) filter (where standing = 'EARLY') as "resolved/early",
    count(*) filter (where standing = 'ON_TIME') as "resolved/onTime",
    count(*) filter (where standing = 'LATE') as "resolved/late",
    count(*) filter (where standing = 'IN_TIME') as "pending/inTime",
    count(*) filter (where standing = 'OVERDUE') as "pending/overdue"
from pg_temp.counted(:at::timestamptz, :known::timestamptz, :from::date, :agency)
where coverage <> 'COUNTED'
group by 1
