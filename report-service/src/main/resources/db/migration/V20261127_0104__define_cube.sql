-- How intervals of dossiers become rows of the cube, and how those come in: set-based, in one statement, which sees tail, facts
-- and cube of one instant.

-- The half, quarter or year that a day is in begins on.
create function bucket_start(size "char", day date) returns date
language sql immutable parallel safe
as $$
    select case $1
        when 'H' then date_trunc('month', $2::timestamp)::date + case when extract(day from $2) < 15 then 0 else 14 end
        when 'Q' then date_trunc('quarter', $2::timestamp)::date
        when 'Y' then date_trunc('year', $2::timestamp)::date
        else $2 end
$$;

-- What dossiers were before they were touched, as the cube knows them: of several times the first counts.
create view cube_before as
select t.* from cube_tail t
where t.entry = (select min(f.entry) from cube_tail f where f.dossier = t.dossier) and t.valid_from is not null;

-- What they are now, in the shape of the tail.
create view cube_interval as
select f.dossier, f.procedure, f.field, f.level, f.agency, f.channel, f.return_channel, f.online_level, f.coverage,
    s.valid_from, s.valid_to, s.state, s.clock, s.received_on, s.due_at, s.due_on, s.missed_due_at, s.ended_at,
    s.ended_on, s.apology, s.outcome, s.finance, s.supplement_requests, s.components, s.digital_components,
    s.digital_result, s.error_apologies
from dossier_fact f
join dossier_state s on s.dossier = f.dossier
where business_day(s.valid_from) < business_day(s.valid_to);

-- Under which keys something of an agency is counted: once as its own, and under each dimension for every node above it;
-- what came in online once more under online.
create function cube_keys(agency text, inner_nodes text[], procedure text, in_field text, of_level text, channel text,
    online_key text)
returns table (dimension text, node text, online boolean, code text, field text, level text, channel text)
language sql immutable parallel safe
as $$
    select k.dimension, k.node, o.online, k.code, k.field, k.level, k.channel
    from (
    select d.dimension, n.node, d.code, d.field, d.level, d.channel
    from unnest($2) n (node)
    cross join lateral (values
        ('KIND', $7, '', $5, $6), ('FIELD', $4, '', '', ''), ('PROCEDURE', $3, $4, $5, '')
    ) d (dimension, code, field, level, channel)
    union all
    select 'AGENCY', coalesce($2[cardinality($2)], $1), $1, '', '', ''
    ) k
    cross join (values (false), (true)) o (online)
    where not o.online or $6 = 'ONLINE'
$$;

-- The query that adds what a query of intervals gives: columns of cube_interval with weight, path and has_below.
create function cube_addition(intervals text) returns text language sql immutable
as $body$
    select format($q$
held as (
    select i.weight, i.agency, i.procedure, i.field, i.level, i.channel, i.return_channel, i.coverage, i.clock,
        case when i.channel <> 'ONLINE' then 'NOT_ONLINE' else coalesce(i.online_level::text, 'NOT_SAID') end as online_key,
        string_to_array(case when i.has_below then i.path else regexp_replace(i.path, '/?[^/]*$', '') end, '/')
            as inner_nodes,
        business_day(i.valid_from) as since, business_day(i.valid_to) as until, i.received_on,
        greatest(i.ended_on, i.received_on) as counted_on,
        case when i.clock = 'RUNNING' then
            case when i.missed_due_at is not null then '-infinity'::date else i.due_on + 1 end end as late_on,
        case when i.clock = 'ENDED' then
            standing_on(null, i.clock, i.state, i.due_on, i.missed_due_at, i.ended_on) end as standing,
        in_time_by_instant(i.valid_from, i.clock, i.state, i.due_at, i.missed_due_at, i.ended_at) as by_instant,
        i.apology, i.error_apologies > 0 as error_apology, i.supplement_requests <= 1 as asked_once,
        coalesce(i.state = 'RETURNED' and i.return_channel = 'POST', false) as by_post,
        coalesce(i.finance in ('PAID', 'REFUNDED'), false) as paid, coalesce(i.finance = 'DUE', false) as owing,
        coalesce(i.outcome = 'GRANTED', false) as granted, coalesce(i.digital_result, false) as digital_result,
        i.components, i.digital_components
    from (%s) i
    where i.clock <> 'EXCLUDED'
),
flow as (
    select agency, inner_nodes, procedure, field, level, channel, online_key, coverage,
        weight, since, until, received_on as counted_on,
        (channel = 'COUNTER')::int as fresh_counter, (channel = 'ONLINE')::int as fresh_online,
        (channel = 'POST')::int as fresh_post, components, digital_components,
        0 as early, 0 as on_time, 0 as late, 0 as by_instant, 0 as late_apologised, 0 as ended_error_apologies,
        0 as ended_asked_once, 0 as returned_by_post, 0 as ended_paid, 0 as ended_owing, 0 as results, 0 as digital_results
    from held
    union all
    select agency, inner_nodes, procedure, field, level, channel, online_key, coverage,
        weight, since, until, counted_on,
        0 as fresh_counter, 0 as fresh_online, 0 as fresh_post, 0 as components, 0 as digital_components,
        (standing = 'EARLY')::int as early, (standing = 'ON_TIME')::int as on_time, (standing = 'LATE')::int as late,
        by_instant::int as by_instant, (standing = 'LATE' and apology)::int as late_apologised,
        error_apology::int as ended_error_apologies, (standing <> 'LATE' and asked_once)::int as ended_asked_once,
        by_post::int as returned_by_post, paid::int as ended_paid, owing::int as ended_owing, granted::int as results,
        (granted and digital_result)::int as digital_results
    from held where clock = 'ENDED'
),
pending as (
    select agency, inner_nodes, procedure, field, level, channel, online_key, coverage, day,
        weight * in_time as in_time, weight * overdue as overdue, weight * overdue * apology::int as overdue_apologised,
        weight * one * error_apology::int as pending_error_apologies,
        weight * in_time * asked_once::int as pending_asked_once, weight * one * paid::int as pending_paid,
        weight * one * owing::int as pending_owing
    from held
    cross join lateral (values
        (since, 1, coalesce(late_on > since, true)::int, coalesce(late_on <= since, false)::int),
        (late_on, 0, -1, 1),
        (until, -1, -coalesce(late_on >= until, true)::int, -coalesce(late_on < until, false)::int)
    ) as step (day, one, in_time, overdue)
    where clock in ('RUNNING', 'PAUSED') and day < 'infinity' and (one <> 0 or (late_on > since and late_on < until))
),
-- What holds last is what is counted; what held before is told by how it came about.
day_point as (
    select agency, inner_nodes, procedure, field, level, channel, online_key, coverage, counted_on as day,
        weight * fresh_counter as fresh_counter, weight * fresh_online as fresh_online, weight * fresh_post as fresh_post,
        weight * components as components, weight * digital_components as digital_components, weight * early as early,
        weight * on_time as on_time, weight * late as late, weight * by_instant as by_instant,
        weight * late_apologised as late_apologised, weight * ended_error_apologies as ended_error_apologies,
        weight * ended_asked_once as ended_asked_once, weight * returned_by_post as returned_by_post,
        weight * ended_paid as ended_paid, weight * ended_owing as ended_owing, weight * results as results,
        weight * digital_results as digital_results,
        0 as in_time, 0 as overdue, 0 as overdue_apologised, 0 as pending_error_apologies, 0 as pending_asked_once,
        0 as pending_paid, 0 as pending_owing
    from flow where until = 'infinity'
    union all
    select agency, inner_nodes, procedure, field, level, channel, online_key, coverage, day,
        0 as fresh_counter, 0 as fresh_online, 0 as fresh_post, 0 as components, 0 as digital_components, 0 as early,
        0 as on_time, 0 as late, 0 as by_instant, 0 as late_apologised, 0 as ended_error_apologies, 0 as ended_asked_once,
        0 as returned_by_post, 0 as ended_paid, 0 as ended_owing, 0 as results, 0 as digital_results,
        in_time, overdue, overdue_apologised, pending_error_apologies, pending_asked_once, pending_paid, pending_owing
    from pending
),
point as (
    select agency, inner_nodes, procedure, field, level, channel, online_key, coverage, day,
        sum(fresh_counter)::int as fresh_counter, sum(fresh_online)::int as fresh_online,
        sum(fresh_post)::int as fresh_post, sum(components)::int as components,
        sum(digital_components)::int as digital_components, sum(early)::int as early, sum(on_time)::int as on_time,
        sum(late)::int as late, sum(by_instant)::int as by_instant, sum(late_apologised)::int as late_apologised,
        sum(ended_error_apologies)::int as ended_error_apologies, sum(ended_asked_once)::int as ended_asked_once,
        sum(returned_by_post)::int as returned_by_post, sum(ended_paid)::int as ended_paid,
        sum(ended_owing)::int as ended_owing, sum(results)::int as results, sum(digital_results)::int as digital_results,
        sum(in_time)::int as in_time, sum(overdue)::int as overdue, sum(overdue_apologised)::int as overdue_apologised,
        sum(pending_error_apologies)::int as pending_error_apologies, sum(pending_asked_once)::int as pending_asked_once,
        sum(pending_paid)::int as pending_paid, sum(pending_owing)::int as pending_owing
    from day_point
    group by agency, inner_nodes, procedure, field, level, channel, online_key, coverage, day
    having row(sum(fresh_counter), sum(fresh_online), sum(fresh_post), sum(components), sum(digital_components), sum(early),
        sum(on_time), sum(late), sum(by_instant), sum(late_apologised), sum(ended_error_apologies), sum(ended_asked_once),
        sum(returned_by_post), sum(ended_paid), sum(ended_owing), sum(results), sum(digital_results), sum(in_time),
        sum(overdue), sum(overdue_apologised), sum(pending_error_apologies), sum(pending_asked_once), sum(pending_paid),
        sum(pending_owing))
    <> row(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
),
late_step as (
    select agency, inner_nodes, procedure, field, level, channel, online_key, coverage,
        counted_on, since as changed_on, weight as times,
        fresh_counter, fresh_online, fresh_post, components, digital_components, early, on_time, late, by_instant,
        late_apologised, ended_error_apologies, ended_asked_once, returned_by_post, ended_paid, ended_owing, results,
        digital_results
    from flow
    union all
    select agency, inner_nodes, procedure, field, level, channel, online_key, coverage, counted_on, until, -weight,
        fresh_counter, fresh_online, fresh_post, components, digital_components, early, on_time, late, by_instant,
        late_apologised, ended_error_apologies, ended_asked_once, returned_by_post, ended_paid, ended_owing, results,
        digital_results
    from flow where until < 'infinity'
),
late_point as (
    select agency, inner_nodes, procedure, field, level, channel, online_key, coverage, least(counted_on, changed_on) as first,
        greatest(counted_on, changed_on) as until, counted_on < changed_on as under_first,
        case when counted_on < changed_on then -1 else 1 end as sign,
        sum(times * fresh_counter)::int as fresh_counter, sum(times * fresh_online)::int as fresh_online,
        sum(times * fresh_post)::int as fresh_post, sum(times * components)::int as components,
        sum(times * digital_components)::int as digital_components, sum(times * early)::int as early,
        sum(times * on_time)::int as on_time, sum(times * late)::int as late, sum(times * by_instant)::int as by_instant,
        sum(times * late_apologised)::int as late_apologised,
        sum(times * ended_error_apologies)::int as ended_error_apologies,
        sum(times * ended_asked_once)::int as ended_asked_once, sum(times * returned_by_post)::int as returned_by_post,
        sum(times * ended_paid)::int as ended_paid, sum(times * ended_owing)::int as ended_owing,
        sum(times * results)::int as results, sum(times * digital_results)::int as digital_results
    from late_step where counted_on <> changed_on
    group by agency, inner_nodes, procedure, field, level, channel, online_key, coverage, counted_on, changed_on
    having row(sum(times * fresh_counter), sum(times * fresh_online), sum(times * fresh_post), sum(times * components),
        sum(times * digital_components), sum(times * early), sum(times * on_time), sum(times * late),
        sum(times * by_instant), sum(times * late_apologised), sum(times * ended_error_apologies),
        sum(times * ended_asked_once), sum(times * returned_by_post), sum(times * ended_paid), sum(times * ended_owing),
        sum(times * results), sum(times * digital_results))
    <> row(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
),
counted_point as (
    select k.dimension, k.node, k.code, k.field, k.level, k.channel, k.online, p.coverage, p.day,
        bucket_start('H', p.day) as half, bucket_start('Q', p.day) as quarter, bucket_start('Y', p.day) as year,
        fresh_counter, fresh_online, fresh_post, components, digital_components, early, on_time, late, by_instant,
        late_apologised, ended_error_apologies, ended_asked_once, returned_by_post, ended_paid, ended_owing, results,
        digital_results, in_time, overdue, overdue_apologised, pending_error_apologies, pending_asked_once, pending_paid,
        pending_owing
    from point p
    cross join lateral cube_keys(p.agency, p.inner_nodes, p.procedure, p.field, p.level, p.channel, p.online_key) k
),
added as (
    insert into cube as c
    select dimension,
        case when grouping(day) = 0 then 'D'::"char" when grouping(half) = 0 then 'H' when grouping(quarter) = 0 then 'Q'
            else 'Y' end,
        coalesce(day, half, quarter, year), node, code, field, level, channel, online, coverage,
        sum(fresh_counter), sum(fresh_online), sum(fresh_post), sum(components), sum(digital_components), sum(early),
        sum(on_time), sum(late), sum(by_instant), sum(late_apologised), sum(ended_error_apologies), sum(ended_asked_once),
        sum(returned_by_post), sum(ended_paid), sum(ended_owing), sum(results), sum(digital_results), sum(in_time),
        sum(overdue), sum(overdue_apologised), sum(pending_error_apologies), sum(pending_asked_once), sum(pending_paid),
        sum(pending_owing)
    from counted_point
    group by dimension, node, code, field, level, channel, online, coverage,
        grouping sets ((day), (half), (quarter), (year))
    order by 1, 2, 3, 4, online, code
    on conflict on constraint cube_pk do update set
        fresh_counter = c.fresh_counter + excluded.fresh_counter, fresh_online = c.fresh_online + excluded.fresh_online,
        fresh_post = c.fresh_post + excluded.fresh_post, components = c.components + excluded.components,
        digital_components = c.digital_components + excluded.digital_components, early = c.early + excluded.early,
        on_time = c.on_time + excluded.on_time, late = c.late + excluded.late,
        by_instant = c.by_instant + excluded.by_instant, late_apologised = c.late_apologised + excluded.late_apologised,
        ended_error_apologies = c.ended_error_apologies + excluded.ended_error_apologies,
        ended_asked_once = c.ended_asked_once + excluded.ended_asked_once,
        returned_by_post = c.returned_by_post + excluded.returned_by_post, ended_paid = c.ended_paid + excluded.ended_paid,
        ended_owing = c.ended_owing + excluded.ended_owing, results = c.results + excluded.results,
        digital_results = c.digital_results + excluded.digital_results, in_time = c.in_time + excluded.in_time,
        overdue = c.overdue + excluded.overdue, overdue_apologised = c.overdue_apologised + excluded.overdue_apologised,
        pending_error_apologies = c.pending_error_apologies + excluded.pending_error_apologies,
        pending_asked_once = c.pending_asked_once + excluded.pending_asked_once,
        pending_paid = c.pending_paid + excluded.pending_paid, pending_owing = c.pending_owing + excluded.pending_owing
    returning 1
),
added_late as (
    insert into cube_late as c
    select k.dimension, ceil(log(2, (p.until - p.first)::numeric))::int, k.node, p.first, p.until, p.under_first, k.code, k.field,
        k.level, k.channel, k.online, p.coverage,
        sum(p.sign * p.fresh_counter), sum(p.sign * p.fresh_online), sum(p.sign * p.fresh_post), sum(p.sign * p.components),
        sum(p.sign * p.digital_components), sum(p.sign * p.early), sum(p.sign * p.on_time), sum(p.sign * p.late),
        sum(p.sign * p.by_instant), sum(p.sign * p.late_apologised), sum(p.sign * p.ended_error_apologies),
        sum(p.sign * p.ended_asked_once), sum(p.sign * p.returned_by_post), sum(p.sign * p.ended_paid),
        sum(p.sign * p.ended_owing), sum(p.sign * p.results), sum(p.sign * p.digital_results)
    from late_point p
    cross join lateral cube_keys(p.agency, p.inner_nodes, p.procedure, p.field, p.level, p.channel, p.online_key) k
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
    on conflict on constraint cube_late_pk do update set
        fresh_counter = c.fresh_counter + excluded.fresh_counter, fresh_online = c.fresh_online + excluded.fresh_online,
        fresh_post = c.fresh_post + excluded.fresh_post, components = c.components + excluded.components,
        digital_components = c.digital_components + excluded.digital_components, early = c.early + excluded.early,
        on_time = c.on_time + excluded.on_time, late = c.late + excluded.late,
        by_instant = c.by_instant + excluded.by_instant, late_apologised = c.late_apologised + excluded.late_apologised,
        ended_error_apologies = c.ended_error_apologies + excluded.ended_error_apologies,
        ended_asked_once = c.ended_asked_once + excluded.ended_asked_once,
        returned_by_post = c.returned_by_post + excluded.returned_by_post, ended_paid = c.ended_paid + excluded.ended_paid,
        ended_owing = c.ended_owing + excluded.ended_owing, results = c.results + excluded.results,
        digital_results = c.digital_results + excluded.digital_results
    returning 1
)$q$, intervals)
$body$;
