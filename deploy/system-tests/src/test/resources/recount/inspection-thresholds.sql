-- What has to be reached of units inspected and of findings, and whether it is, as it now stands.
with inforce as (
    select distinct on (t.agency, t.code) t.*
    from inspection_threshold t
    where t.agency in (select code from pg_temp.within(:agency))
        and :day::date between t.effective_from and coalesce(t.effective_to, 'infinity')
    order by t.agency, t.code, t.effective_from desc
),
visit as (
    select v.agency, i.theme, i.issuer
    from inspection_visit v
    join inspection_kind k on k.code = v.kind and k.counted
    join inspection i on i.id = v.inspection_id
    where v.state = 'DONE' and v.done_on between :from::date and :day::date
),
judged as (
    select t.agency, t.code, exists (
        select 1 from visit v
        where v.agency = u.code and v.theme = coalesce(t.theme, v.theme)
            and v.issuer in (select code from pg_temp.within(t.agency))) as reached
    from inforce t
    join agency u on u.code in (select code from pg_temp.within(t.units_below)) and u.code <> t.units_below
        and u.kind = any (t.unit_kinds)
    where coalesce(u.valid_from <= :day::date, true) and coalesce(u.valid_to >= :day::date, true)
    union all
    select t.agency, t.code, f.state = 'DONE' or t.measure = 'ANSWERED' and f.state <> 'DETECTED'
    from inforce t
    join pg_temp.finding(:agency, :known::timestamptz, :late_before::date) f on f.source = coalesce(t.source, f.source)
        and f.detected_on between :from::date and :to::date
    where t.measure <> 'COVERAGE'
),
counted as (
    select t.agency, t.code, t.measure, t.percent, t.strict, count(j.reached) as counted,
        count(*) filter (where j.reached) as reached
    from inforce t
    left join judged j on j.agency = t.agency and j.code = t.code
    group by t.agency, t.code, t.measure, t.percent, t.strict
)
select agency, code, measure, percent, strict::text as "strict", reached as "share/part", counted as "share/of",
    (case when counted = 0 then null when strict then reached * 100 > percent * counted
        else reached * 100 >= percent * counted end)::text as "met"
from counted
