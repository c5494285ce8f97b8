-- Working days from the day after the receipt to the end, without those of pauses (Bộ luật Dân sự 2015, Điều 147), of what was
-- resolved in a period; a percentile is the time of a dossier.
with resolved as (
    select pg_temp.group_of(:group_by, field, agency, procedure, level, channel, online_level) as code, dossier, received_on,
        pg_temp.day_of(ended_at) as ended_on
    from pg_temp.counted(:at::timestamptz, :known::timestamptz, :from::date, :agency)
    where clock = 'ENDED' and coverage = 'COUNTED'
),
line as materialized (select * from pg_temp.line(:known::timestamptz)),
-- What was recorded later of an earlier moment stands for all that had been recorded of what followed.
stands as (
    select l.dossier, l.state, l.happened_at, lead(l.happened_at) over (partition by l.dossier order by l.happened_at) as until
    from line l
    where not exists (select from line o
        where o.dossier = l.dossier and o.sequence > l.sequence and o.happened_at <= l.happened_at)
),
worked as materialized (select day from pg_temp.working_days()),
timed as (
    select r.code, greatest(0, (select count(*) from worked w where w.day > r.received_on and w.day <= r.ended_on)
        - coalesce((select sum((select count(*) from worked w
                                where w.day > pg_temp.day_of(p.happened_at) and w.day <= pg_temp.day_of(p.until)))
                    from stands p
                    where p.dossier = r.dossier and p.until is not null
                        and p.state in ('AWAITING_SUPPLEMENT', 'AWAITING_PAYMENT', 'SUSPENDED')), 0)) as days
    from resolved r
),
sorted as (
    select code, days, row_number() over (partition by code order by days) as place, count(*) over (partition by code) as all_of_them
    from timed
)
select code as "group/code", count(*) as "times/dossiers", count(*) as "times/timed",
    min(days) filter (where place >= 0.5 * all_of_them) as "times/median",
    min(days) filter (where place >= 0.9 * all_of_them) as "times/p90",
    min(days) filter (where place >= 0.99 * all_of_them) as "times/p99"
from sorted
group by code
