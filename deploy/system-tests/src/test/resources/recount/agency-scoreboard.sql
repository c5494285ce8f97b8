-- Agencies by a share, the best first; equal ones share a rank and the next follows without a gap. The period before as it stood
-- on its own last day.
with present as (
    select code, part, whole, round(part::numeric / nullif(whole, 0), 4) as value
    from pg_temp.shares('agency', :at::timestamptz, :known::timestamptz, :from::date, :agency) where measure = :measure
),
former as (
    select code, round(part::numeric / nullif(whole, 0), 4) as value
    from pg_temp.shares('agency', pg_temp.end_of(:from::date - 1) - interval '1 microsecond', :known::timestamptz,
        :before::date, :agency) where measure = :measure
),
ranked as (
    select code, dense_rank() over (order by case when :more::boolean then -value else value end) as rank
    from present where value is not null
),
ranked_before as (
    select code, dense_rank() over (order by case when :more::boolean then -value else value end) as rank
    from former where value is not null
)
select a.code as "agency/code", r.rank, coalesce(p.part, 0) as "share/part", coalesce(p.whole, 0) as "share/of",
    p.value as "share/value", b.rank as "previousRank", f.value as "previousValue", b.rank - r.rank as "rankChange",
    p.value - f.value as "valueChange"
from pg_temp.below(:agency) a
left join present p on p.code = a.code
left join former f on f.code = a.code
left join ranked r on r.code = a.code
left join ranked_before b on b.code = a.code
