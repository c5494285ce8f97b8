-- The indicators of Quyết định 766/QĐ-TTg that have a source here, with their points: all of them from the target on.
with share as (select measure, part, whole from pg_temp.shares('all', :at::timestamptz, :known::timestamptz, :from::date, :agency)),
petition as (
    select count(*) as all_of_them, count(*) filter (where handled or overdue) as due, count(*) filter (where handled and on_time) as on_time,
        count(*) filter (where overdue or reopened or handled and on_time is not true) as lost,
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
unit as materialized (select * from pg_temp.units(:at::timestamptz, :agency)),
version as materialized (select * from pg_temp.versions(:at::timestamptz, :from::date, :agency)),
announced as (
    select count(*) as all_of_them,
        count(*) filter (where pg_temp.working_days_between(decided_on - 1, effective_from - 1) >= 5) as ahead
    from version where own and decided
),
-- What each unit had to make public because of those decisions: the first day it did on the portal.
owed as (
    select v.decided_on,
        (select min(f.published_on) from procedure_publication f
         where f.procedure_code = v.code and f.agency = u.code and f.channel = 'PORTAL' and not f.withdrawn
             and f.published_on between least(v.effective_from, v.decided_on) and pg_temp.day_of(:at::timestamptz)) as posted_on
    from version v
    cross join unit u
    where v.decided and (
        coalesce(jsonb_exists(v.public_at -> 'kinds', u.kind) or jsonb_exists(v.public_at -> 'agencies', u.code),
            u.kind = 'COMMUNE' and v.level = 'COMMUNE')
        or exists (select from procedure_publication f where f.procedure_code = v.code and f.agency = u.code
                       and f.published_on <= pg_temp.day_of(:at::timestamptz)))
),
published as (
    select count(*) as all_of_them,
        count(*) filter (where posted_on is not null and pg_temp.working_days_between(decided_on, posted_on) <= 5) as in_time
    from owed
    where posted_on is not null or pg_temp.working_days_between(decided_on, pg_temp.day_of(:at::timestamptz)) > 5
),
service as (select * from pg_temp.services(:at::timestamptz, :known::timestamptz, :from::date, :agency)),
indicator as (
    select '2.1' as code, 20.0 as most, null::numeric as target, part, whole from share where measure = 'progress'
    union all select '1.1', 6, null, ahead, all_of_them from announced
    union all select '1.2', 4, null, in_time, all_of_them from published
    union all select '3.1', 4, 0.8, online, all_of_them from service
    union all select '3.2', 4, null, online_used, online from service
    union all select '3.3', 4, 0.5, part, whole from share where measure = 'online'
    union all select '3.5b', 2, 0.8, paid_online, with_fees from service
    union all select '3.6', 6, null, count(*) filter (where online), count(*)
        from pg_temp.paying(:at::timestamptz, :known::timestamptz, :from::date, :agency)
    union all select '4.1', 6, null, part, whole from share where measure = 'digital-results'
    union all select '4.2', 4, 0.8, sum(part)::bigint, sum(whole)::bigint from share
        where measure in ('digital-results', 'digital-components')
    union all select '5.2', 6, null, on_time, due from petition
    union all select '5.3', 6, null, all_of_them - lost, all_of_them from petition
    union all select '5.4', 6, 0.9, greatest(0, s.whole - s.part - p.about_behaviour - d.slips), s.whole
        from share s, petition p, disliked d where s.measure = 'overdue-of-received'
)
select code, part as "share/part", whole as "share/of", round(part::numeric / nullif(whole, 0), 4) as "share/value",
    case when whole > 0 then round(most * least(1, round(part::numeric / whole, 4) / coalesce(target, 1)), 2) end as points
from indicator
