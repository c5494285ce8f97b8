-- Working days and how much comes in on each: more on Mondays and before the end of the year, little around Tết, a little
-- more every year. Those after the last day take nothing in; deadlines reach into them.
create temporary table work_day as
select row_number() over (order by d) as number, cast(d as date) as day,
    case when d > date '{last}' then 0 else
        (case extract(isodow from d) when 1 then 1.3 when 5 then 0.85 else 1 end)
        * (case when to_char(d, 'MMDD') between '1201' and '1231' then 1.35 when extract(month from d) = 11 then 1.1 else 1 end)
        * (case when exists (select from unnest(cast('{tet}' as date[])) t where abs(cast(d as date) - t) <= 7) then 0.45 else 1 end)
        * (1 + 0.08 * (cast(d as date) - date '{first}') / 365.0)
    end as weight
from generate_series(timestamp '{first}', timestamp '{last}' + interval '120 days', interval '1 day') d
where extract(isodow from d) < 6 and cast(d as date) <> all(cast('{off}' as date[]))
