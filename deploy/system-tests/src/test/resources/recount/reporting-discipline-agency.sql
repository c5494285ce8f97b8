-- Reports owed whose last good day is in the period, by who owes them, as they now stand.
with owed as (
    select r.agency, r.handed_in_on, r.urgings,
        case when r.resubmit_by > r.due_on then r.resubmit_by else r.due_on end as good_until
    from owed_report r
    where r.state <> 'EXEMPT' and r.agency in (select code from pg_temp.within(:agency))
)
select agency as "group/code",
    count(*) as "owed/due",
    count(*) filter (where handed_in_on <= good_until) as "owed/onTime",
    count(*) filter (where handed_in_on > good_until) as "owed/late",
    count(*) filter (where handed_in_on is null and good_until < :late_before::date) as "owed/missing",
    count(*) filter (where handed_in_on is null and good_until >= :late_before::date) as "owed/pending",
    count(*) filter (where handed_in_on <= good_until) as "onTime/part",
    count(*) filter (where handed_in_on is not null or good_until < :late_before::date) as "onTime/of",
    count(handed_in_on) as "handedIn/part",
    sum(urgings) as "urgings"
from owed
where good_until between :from::date and :to::date
group by agency
