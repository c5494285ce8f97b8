-- Units that exist on the day by class, and how many of them were inspected in the period, as it now stands.
select u.kind as "kind/code",
    count(*) filter (where exists (
        select 1 from inspection_visit v join inspection_kind k on k.code = v.kind
        where v.agency = u.code and v.state = 'DONE' and k.counted and v.done_on between :from::date and :day::date
    )) as "inspected/part",
    count(*) as "inspected/of"
from agency u
where u.code in (select code from pg_temp.within(:agency)) and u.kind <> 'PROVINCE'
    and coalesce(u.valid_from <= :day::date, true) and coalesce(u.valid_to >= :day::date, true)
group by u.kind
