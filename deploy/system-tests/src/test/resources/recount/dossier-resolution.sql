-- Forms II.06a, II.06b and II.06c (Thông tư 01/2020/TT-VPCP, phụ lục II): columns 3 to 13.
select pg_temp.group_of(:group_by, field, agency, procedure, level, channel, online_level) as "group/code",
    count(*) as "received/total",
    count(*) filter (where received = 'ONLINE') as "received/online",
    count(*) filter (where received in ('COUNTER', 'POST')) as "received/direct",
    count(*) filter (where received = 'CARRIED_OVER') as "received/carriedOver",
    count(*) filter (where clock = 'ENDED') as "resolved/total",
    count(*) filter (where standing = 'EARLY') as "resolved/early",
    count(*) filter (where standing = 'ON_TIME') as "resolved/onTime",
    count(*) filter (where standing = 'LATE') as "resolved/late",
    count(*) filter (where clock <> 'ENDED') as "pending/total",
    count(*) filter (where standing = 'IN_TIME') as "pending/inTime",
    count(*) filter (where standing = 'OVERDUE') as "pending/overdue"
from pg_temp.counted(:at::timestamptz, :known::timestamptz, :from::date, :agency)
where coverage = 'COUNTED' and (channel = 'ONLINE' or not :online::boolean)
group by 1
