-- All of them together, and those of periods that end in the period and have no last good day.
with owed as (
    select r.handed_in_on, p.ends_on,
        case when r.resubmit_by > r.due_on then r.resubmit_by else r.due_on end as good_until
    from owed_report r
    join report_period p on p.id = r.period_id
    where r.state <> 'EXEMPT' and r.agency in (select code from pg_temp.within(:agency))
)
select count(*) filter (where good_until between :from::date and :to::date) as "total/due",
    count(*) filter (where good_until between :from::date and :to::date and handed_in_on is null
        and good_until < :late_before::date) as "total/missing",
    count(*) filter (where good_until is null and ends_on between :from::date and :to::date) as "undated"
from owed
