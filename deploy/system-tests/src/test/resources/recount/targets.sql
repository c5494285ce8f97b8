-- Targets of the year that bind the agency: its own, those of agencies below it and of agencies above it, each beside the share
-- it names, of the agency itself or of the one below that set it.
with share as (
    select key as of_what, (value ->> 0)::numeric as part, (value ->> 1)::numeric as whole from jsonb_each(:shares::jsonb)
),
own as (
    select t.*, case when t.issuer in (select code from pg_temp.within(:agency)) then t.issuer else :agency end as measured_at
    from target t
    where t.year = :year::int
        and (t.issuer in (select code from pg_temp.within(:agency)) or :agency in (select code from pg_temp.within(t.issuer)))
)
select t.id as "target", t.issuer, t.year, t.metric, t.measure, t.operator, t.value, t.unit, t.firm::text as "firm",
    t.comparison, t.document, t.place, s.part as "share/part", s.whole as "share/of",
    case
        when coalesce(s.whole, 0) = 0 then 'NO_DATA'
        when t.operator = 'AT_LEAST' and 100 * s.part >= t.value * s.whole then 'MET'
        when t.operator = 'ABOVE' and 100 * s.part > t.value * s.whole then 'MET'
        when t.operator = 'AT_MOST' and 100 * s.part <= t.value * s.whole then 'MET'
        when t.operator = 'BELOW' and 100 * s.part < t.value * s.whole then 'MET'
        when t.operator = 'EXACTLY' and 100 * s.part = t.value * s.whole then 'MET'
        else 'NOT_MET'
    end as "standing"
from own t
left join share s on t.unit = '%' and t.comparison = 'VALUE' and s.of_what = t.measured_at || ' ' || t.measure
