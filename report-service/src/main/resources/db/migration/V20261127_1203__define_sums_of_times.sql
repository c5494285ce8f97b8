-- How intervals of dossiers become rows of cube_time, beside cube_addition: of the same query of intervals, in the same statement.
create function cube_time_addition(intervals text) returns text language sql immutable
as $body$
    select format($q$
ending as (
    select i.*, array_agg(business_day(i.valid_from)) filter (where i.clock = 'PAUSED') over earlier as paused_on,
        array_agg(business_day(i.valid_to)) filter (where i.clock = 'PAUSED') over earlier as resumed_on
    from (%s) i
    where i.clock in ('PAUSED', 'ENDED') and i.coverage = 'COUNTED'
    window earlier as (partition by i.weight, i.dossier order by i.valid_from)
),
timed as materialized (
    select i.weight, i.agency, i.procedure, i.field, i.level, i.channel,
        case when i.channel <> 'ONLINE' then 'NOT_ONLINE' else coalesce(i.online_level::text, 'NOT_SAID') end as online_key,
        string_to_array(case when i.has_below then i.path else regexp_replace(i.path, '/?[^/]*$', '') end, '/')
            as inner_nodes,
        business_day(i.valid_from) as since, business_day(i.valid_to) as until,
        greatest(i.ended_on, i.received_on) as counted_on,
        w.days
    from ending i
    cross join lateral worked_days(i.received_on, i.ended_on, i.paused_on, i.resumed_on) w
    where i.clock = 'ENDED'
),
time_point as (
    select agency, inner_nodes, procedure, field, level, channel, online_key, counted_on as day, days,
        sum(weight)::int as dossiers
    from timed where until = 'infinity'
    group by agency, inner_nodes, procedure, field, level, channel, online_key, counted_on, days
    having sum(weight) <> 0
),
time_bin as (
    select dimension,
        case when grouping(day) = 0 then 'D'::"char" when grouping(half) = 0 then 'H' when grouping(quarter) = 0 then 'Q'
            else 'Y' end as size,
        coalesce(day, half, quarter, year) as start, node, code, field, level, channel, days, sum(dossiers)::int as dossiers
    from (
        select k.*, p.days, p.dossiers, p.day, bucket_start('H', p.day) as half, bucket_start('Q', p.day) as quarter,
            bucket_start('Y', p.day) as year
        from time_point p
        cross join lateral cube_keys(p.agency, p.inner_nodes, p.procedure, p.field, p.level, p.channel, p.online_key) k
        where not k.online
    ) c
    group by dimension, node, code, field, level, channel, days, grouping sets ((day), (half), (quarter), (year))
    having sum(dossiers) <> 0
),
added_times as (
    insert into cube_time as c
    select dimension, size, start, node, code, field, level, channel, array_agg(days order by days),
        array_agg(dossiers order by days)
    from time_bin
    group by dimension, size, start, node, code, field, level, channel
    order by 1, 2, 3, 4, 5
    on conflict on constraint cube_time_pk do update set (days, dossiers) = (
        select coalesce(array_agg(m.days order by m.days), '{}'), coalesce(array_agg(m.dossiers order by m.days), '{}')
        from (
            select u.days, sum(u.dossiers)::int as dossiers
            from unnest(c.days || excluded.days, c.dossiers || excluded.dossiers) u (days, dossiers)
            group by u.days having sum(u.dossiers) <> 0
        ) m)
    returning 1
),
time_step as (
    select t.*, since as changed_on, weight as times from timed t
    union all
    select t.*, until, -weight from timed t where until < 'infinity'
),
late_time_point as (
    select agency, inner_nodes, procedure, field, level, channel, online_key, days, least(counted_on, changed_on) as first,
        greatest(counted_on, changed_on) as until, counted_on < changed_on as under_first,
        (case when counted_on < changed_on then -1 else 1 end * sum(times))::int as dossiers
    from time_step where counted_on <> changed_on
    group by agency, inner_nodes, procedure, field, level, channel, online_key, days, counted_on, changed_on
    having sum(times) <> 0
),
added_late_times as (
    insert into cube_time_late as c
    select k.dimension, ceil(log(2, (p.until - p.first)::numeric))::int, k.node, p.first, p.until, p.under_first, k.code, k.field,
        k.level, k.channel, p.days, sum(p.dossiers)
    from late_time_point p
    cross join lateral cube_keys(p.agency, p.inner_nodes, p.procedure, p.field, p.level, p.channel, p.online_key) k
    where not k.online
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    on conflict on constraint cube_time_late_pk do update set dossiers = c.dossiers + excluded.dossiers
    returning 1
)$q$, intervals)
$body$;
