-- The same by the duty they are owed for.
with owed as (
    select p.duty_id, r.handed_in_on, r.urgings,
        case when r.resubmit_by > r.due_on then r.resubmit_by else r.due_on end as good_until
    from owed_report r
    join report_period p on p.id = r.period_id
    where r.state <> 'EXEMPT' and r.agency in (select code from pg_temp.within(:agency))
)
select duty_id as "group/code",
    count(*) as "owed/due",
    count(*) filter (where handed_in_on <= good_until) as "owed/onTime",
    count(*) filter (where handed_in_on > good_until) as "owed/late",
    count(*) filter (where handed_in_on is null and good_until < :late_before::date) as "owed/missing",
    count(*) filter (where handed_in_on is null and good_until >= :late_before::date) as "owed/pending",
    sum(urgings) as "urgings"
from owed
where good_until between :from::date and :to::date
group by duty_id
