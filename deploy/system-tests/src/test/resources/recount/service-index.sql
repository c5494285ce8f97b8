-- The indicators of Quyết định 766/QĐ-TTg that have a source here, with their points: all of them from the target on.
with share as (select measure, part, whole from pg_temp.shares('all', :at::timestamptz, :known::timestamptz, :from::date, :agency)),
petition as (
    select count(*) as all_of_them, count(*) filter (where handled) as handled, count(*) filter (where handled and on_time) as on_time,
        count(*) filter (where overdue or handled and on_time is not true) as late, count(*) filter (where reopened) as reopened,
        count(*) filter (where about = 'BEHAVIOUR') as about_behaviour
    from pg_temp.petitions(:at::timestamptz, :from::date, :agency)
),
disliked as (
    select count(distinct r.id) as slips
    from rating r
    join rating_score s on s.rating = r.id
    join rating_criterion c on c.code = s.criterion and c.effective_from = s.criterion_from
    where (r.month + interval '1 month' - interval '1 day')::date between :from::date and :to::date
        and r.month <= :at::date -- what is told of a month is told as of its first day
        and r.agency in (select b.code from pg_temp.below(:agency) b) and c.kind = 'FACTOR' and s.score <= 2
),
indicator as (
    select '2.1' as code, 20.0 as most, null::numeric as target, part, whole from share where measure = 'progress'
    union all select '3.2', 4, null, part, whole from share where measure = 'online-procedures'
    union all select '3.3', 4, 0.5, part, whole from share where measure = 'online'
    union all select '4.1', 6, null, part, whole from share where measure = 'digital-results'
    union all select '4.2', 4, 0.8, sum(part)::bigint, sum(whole)::bigint from share
        where measure in ('digital-results', 'digital-components')
    union all select '5.2', 6, null, on_time, handled from petition
    union all select '5.3', 6, null, greatest(0, all_of_them - late - reopened), all_of_them from petition
    union all select '5.4', 6, 0.9, greatest(0, s.whole - s.part - p.about_behaviour - d.slips), s.whole
        from share s, petition p, disliked d where s.measure = 'overdue-of-received'
)
select code, part as "share/part", whole as "share/of", round(part::numeric / nullif(whole, 0), 4) as "share/value",
    case when whole > 0 then round(most * least(1, round(part::numeric / whole, 4) / coalesce(target, 1)), 2) end as points
from indicator
