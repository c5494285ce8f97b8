-- What dossiers were at an instant, as far as it was known at another, from the tables of dossier-service alone. Functions of the
-- connection, on which the recounts of reports are written.

create function pg_temp.day_of(moment timestamptz) returns date language sql immutable as $$
    select (moment at time zone 'Asia/Ho_Chi_Minh')::date
$$;

-- When a day is over.
create function pg_temp.end_of(day date) returns timestamptz language sql immutable as $$
    select (day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
$$;

-- Agencies of a unit and all below it.
create function pg_temp.below(top text) returns table (code text, name text) language sql stable as $$
    select a.code, a.name
    from agency a, (select path from agency where agency.code = top) t
    where a.path = t.path or a.path like t.path || '/%'
$$;

-- Days on which offices without hours of their own work; as decided or planned.
create function pg_temp.working_days() returns table (day date) language sql stable as $$
    select d.day::date
    from calendar_year y
    cross join generate_series(make_date(y.year, 1, 1)::timestamp, make_date(y.year, 12, 31)::timestamp, interval '1 day') d (day)
    where d.day::date in (
            select (m ->> 'date')::date from calendar_year c cross join jsonb_array_elements(c.content -> 'makeUpDays') m)
        or extract(isodow from d.day) < 6 and d.day::date not in (
            select (o ->> 'date')::date from calendar_year c cross join jsonb_array_elements(c.content -> 'daysOff') o)
$$;

-- Working days after a day, up to and including another.
create function pg_temp.working_days_between(after date, until date) returns bigint language sql stable as $$
    select count(*) from pg_temp.working_days() w where w.day > after and w.day <= until
$$;

-- Office time between two instants: 07:00 to 11:30 and 13:30 to 17:00; as ISO 8601 writes it.
create function pg_temp.office_time(since timestamptz, until timestamptz) returns text language sql stable as $$
    select 'PT'
        || case when t.seconds >= 3600 then floor(t.seconds / 3600) || 'H' else '' end
        || case when mod(t.seconds, 3600) >= 60 then floor(mod(t.seconds, 3600) / 60) || 'M' else '' end
        || case when mod(t.seconds, 60) > 0 or t.seconds = 0 then trim_scale(mod(t.seconds, 60)) || 'S' else '' end
    from (
        select coalesce(sum(extract(epoch from
            least(until, (w.day + o.closes) at time zone 'Asia/Ho_Chi_Minh')
            - greatest(since, (w.day + o.opens) at time zone 'Asia/Ho_Chi_Minh'))), 0) as seconds
        from pg_temp.working_days() w
        cross join (values (time '07:00', time '11:30'), (time '13:30', time '17:00')) o (opens, closes)
        where since < until and w.day between pg_temp.day_of(since) and pg_temp.day_of(until)
            and (w.day + o.opens) at time zone 'Asia/Ho_Chi_Minh' < until
            and (w.day + o.closes) at time zone 'Asia/Ho_Chi_Minh' > since
    ) t
$$;

-- What a dossier is counted under. What was taken down wrongly counts as corrected from the start, once the correction is known.
create function pg_temp.subject(as_known timestamptz)
returns table (dossier text, procedure text, field text, level text, agency text, channel text, online_level integer,
    coverage text, received_at timestamptz)
language sql stable as $$
    select d.code, coalesce(c.procedure, d.procedure_code), coalesce(p.field_code, d.field_code), coalesce(p.level, d.level),
        coalesce(c.agency, d.competent_agency, d.receiving_agency), d.channel, d.online_level,
        case when coalesce(c.procedure, d.procedure_code) like 'N%' then 'NON_TTHC'
             when d.exempt_from_system then 'EXEMPT' else 'COUNTED' end,
        coalesce(c.received_at, d.received_at)
    from dossier d
    cross join lateral (
        -- What the first correction that was not known yet says that it was before.
        select (array_agg(e.data #>> '{former,procedure}' order by e.sequence)
                    filter (where e.data #>> '{former,procedure}' is not null))[1] as procedure,
               (array_agg(e.data #>> '{former,competentAgency}' order by e.sequence)
                    filter (where e.data #>> '{former,competentAgency}' is not null))[1] as agency,
               (array_agg((e.data #>> '{former,receivedAt}')::timestamptz order by e.sequence)
                    filter (where e.data #>> '{former,receivedAt}' is not null))[1] as received_at
        from dossier_event e
        where e.dossier = d.code and e.type = 'CORRECTED' and e.recorded_at > as_known
    ) c
    left join procedure p on p.code = c.procedure
$$;

-- The histories as far as they were known; a receipt is where it was corrected to.
create function pg_temp.line(as_known timestamptz)
returns table (dossier text, sequence bigint, type text, happened_at timestamptz, state text, due_at timestamptz,
    version integer, data jsonb)
language sql stable as $$
    select e.dossier, e.sequence, e.type, case when e.type = 'RECEIVED' then s.received_at else e.occurred_at end, e.state,
        e.due_at, e.deadline_version, e.data
    from dossier_event e
    join pg_temp.subject(as_known) s on s.dossier = e.dossier
    where e.recorded_at <= as_known
$$;

-- Appointments that were missed, with the line of the history that made a new one and the line that shows that the clock had
-- stopped in time after all, or that takes the miss back because the calendar has changed.
create function pg_temp.missed(as_known timestamptz)
returns table (dossier text, sequence bigint, version integer, due_at timestamptz, moved_by bigint, taken_back_by bigint)
language sql stable as $$
    select o.dossier, o.sequence, o.deadline_version, o.due_at,
        (select min(m.sequence) from dossier_event m
         where m.dossier = o.dossier and m.sequence > o.sequence and m.deadline_version > o.deadline_version
             and m.recorded_at <= as_known),
        (select min(t.sequence) from dossier_event t
         where t.dossier = o.dossier and t.sequence > o.sequence and t.recorded_at <= as_known
             and (t.type = 'REDATED' and t.deadline_version > o.deadline_version
                 or t.type in ('SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'SUSPENDED', 'FINISHED', 'WITHDRAWN', 'TERMINATED',
                        'RESCHEDULED', 'CORRECTED')
                    and t.occurred_at < pg_temp.end_of(pg_temp.day_of(o.due_at))))
    from dossier_event o
    where o.type = 'OVERDUE' and o.recorded_at <= as_known
$$;

-- Where each dossier stood: the last line recorded of what had happened by then.
create function pg_temp.stood(as_at timestamptz, as_known timestamptz)
returns table (dossier text, procedure text, field text, level text, agency text, channel text, returned_through text,
    online_level integer, coverage text, received_on date, state text, clock text, due_at timestamptz, missed_at timestamptz,
    ended_at timestamptz, holder text, officer text, fault_agency text, fault_step text, apology boolean, errors bigint,
    granted boolean, digital_result boolean, finance text, supplements bigint, components bigint, digital_components bigint)
language sql stable as $$
    with subject as materialized (select * from pg_temp.subject(as_known)),
    line as materialized (select * from pg_temp.line(as_known)),
    missed as materialized (select * from pg_temp.missed(as_known)),
    stood as (
        select distinct on (l.dossier) l.* from line l where l.happened_at <= as_at order by l.dossier, l.sequence desc
    ),
    lived as (
        select s.dossier,
            max(l.happened_at) filter (where l.type in ('FINISHED', 'WITHDRAWN', 'TERMINATED', 'NOT_ACCEPTED')) as ended_at,
            (array_agg(l.data ->> 'to' order by l.sequence desc) filter (where l.type = 'FORWARDED'))[1] as handed_to,
            (array_agg(l.data ->> 'officer' order by l.sequence desc) filter (where l.type = 'FORWARDED'
                or l.type = 'TAKEN' and l.data ->> 'officer' is not null))[1] as officer,
            (array_agg(l.type order by l.sequence desc)
                filter (where l.type in ('PAYMENT_REQUESTED', 'PAID')))[1] as paying,
            max((l.data #>> '{stop,refund}')::numeric) as refund,
            bool_or(l.type = 'DIGITISED') as digitised,
            count(*) filter (where l.type = 'SUPPLEMENT_REQUESTED') as supplements,
            coalesce(sum(b.all_of_them), 0)::bigint as brought, coalesce(sum(b.digital), 0)::bigint as brought_digital
        from stood s
        join line l on l.dossier = s.dossier and l.sequence <= s.sequence
        left join lateral (
            select count(*) as all_of_them, count(*) filter (where (c ->> 'digital')::boolean) as digital
            from jsonb_array_elements(l.data -> 'components') c where l.type = 'SUPPLEMENT_RECEIVED') b on true
        group by s.dossier
    )
    select s.dossier, u.procedure, u.field, u.level, u.agency, u.channel, d.returned_through, u.online_level, u.coverage,
        pg_temp.day_of(u.received_at), s.state,
        case when s.state in ('ACCEPTED', 'PROCESSING') then 'RUNNING'
             when s.state in ('AWAITING_SUPPLEMENT', 'AWAITING_PAYMENT', 'SUSPENDED') then 'PAUSED'
             when s.state = 'NOT_ACCEPTED' then 'EXCLUDED' else 'ENDED' end,
        s.due_at, late.missed_at, case when s.state not in ('ACCEPTED', 'PROCESSING', 'AWAITING_SUPPLEMENT', 'AWAITING_PAYMENT',
            'SUSPENDED') then v.ended_at end,
        coalesce(v.handed_to, d.receiving_agency), v.officer,
        case when late.missed_at is not null or late.now then fault.agency end,
        case when late.missed_at is not null or late.now then fault.step end,
        exists (select from apology a where a.dossier = s.dossier and a.event_sequence <= s.sequence and a.kind = 'LATE'),
        (select count(*) from apology a where a.dossier = s.dossier and a.event_sequence <= s.sequence and a.kind = 'ERROR'),
        s.state in ('FINISHED', 'RETURNED') and d.result = 'GRANTED',
        s.state in ('FINISHED', 'RETURNED') and (v.digitised or d.result_digital and not exists (
            select from dossier_event e where e.dossier = s.dossier and e.type = 'DIGITISED')),
        case when s.state not in ('WITHDRAWN', 'TERMINATED', 'NOT_ACCEPTED')
                    and not (s.state in ('FINISHED', 'RETURNED') and d.result = 'REFUSED') then money.owed
             when v.refund > 0 then 'REFUNDED'
             when money.owed = 'DUE' then 'NONE' else money.owed end,
        v.supplements, v.brought + paper.all_of_them, v.brought_digital + paper.digital
    from stood s
    join subject u on u.dossier = s.dossier
    join dossier d on d.code = s.dossier
    join lived v on v.dossier = s.dossier
    cross join lateral (
        select case v.paying when 'PAYMENT_REQUESTED' then 'DUE' when 'PAID' then 'PAID' else
            case when (d.counter_notes #>> '{payment,collected}')::numeric > 0 then 'PAID' else 'NONE' end end as owed) money
    -- The first appointment missed before a new one was made, and whether the one in force is missed.
    cross join lateral (
        select (array_agg(m.due_at order by m.moved_by) filter (where m.moved_by <= s.sequence
                    and (m.taken_back_by is null or m.taken_back_by > m.moved_by)
                    and n.type in ('RESCHEDULED', 'CORRECTED', 'SUPPLEMENT_RECEIVED')))[1] as missed_at,
            coalesce(bool_or(m.version = s.version and m.sequence <= s.sequence
                    and (m.taken_back_by is null or m.taken_back_by > s.sequence)), false) as now
        from missed m
        left join line n on n.dossier = m.dossier and n.sequence = m.moved_by
        where m.dossier = s.dossier) late
    left join lateral (
        select n.fault_agency as agency, n.fault_step as step
        from missed m
        join overdue_notice n on n.dossier = m.dossier and n.deadline_version = m.version
        where m.dossier = s.dossier and m.sequence <= s.sequence
        order by m.sequence desc limit 1) fault on true
    -- What was handed in with it, as the first correction after that line says that it was, if there is one.
    cross join lateral (
        select count(*) as all_of_them, count(*) filter (where (c ->> 'digital')::boolean) as digital
        from jsonb_array_elements(coalesce(
            (select e.data #> '{former,components}' from dossier_event e
             where e.dossier = s.dossier and e.type = 'CORRECTED' and e.data #> '{former,components}' is not null
                 and (e.sequence > s.sequence or e.recorded_at > as_known)
             order by e.sequence limit 1), d.components)) c) paper
$$;

-- The dossiers of a period of an agency, with all below it, by where they stood at the instant (Thông tư 01/2020/TT-VPCP, form
-- II.06): received in it or carried over; ended early, on time or late by day, or pending in time or overdue.
create function pg_temp.counted(as_at timestamptz, as_known timestamptz, first_day date, top text)
returns table (dossier text, procedure text, field text, level text, agency text, channel text, returned_through text,
    online_level integer, coverage text, received_on date, state text, clock text, due_at timestamptz, missed_at timestamptz,
    ended_at timestamptz, holder text, officer text, fault_agency text, fault_step text, apology boolean, errors bigint,
    granted boolean, digital_result boolean, finance text, supplements bigint, components bigint, digital_components bigint,
    received text, standing text, by_instant boolean)
language sql stable as $$
    select s.*,
        case when s.received_on < first_day then 'CARRIED_OVER' else s.channel end,
        case when s.clock = 'PAUSED' then 'IN_TIME'
             when s.clock = 'RUNNING' then
                case when s.missed_at is not null or pg_temp.day_of(s.due_at) < pg_temp.day_of(as_at) then 'OVERDUE'
                     else 'IN_TIME' end
             when s.state = 'WITHDRAWN' then 'ON_TIME'
             when s.missed_at is not null or pg_temp.day_of(s.ended_at) > pg_temp.day_of(s.due_at) then 'LATE'
             when pg_temp.day_of(s.ended_at) = pg_temp.day_of(s.due_at) then 'ON_TIME'
             else 'EARLY' end,
        s.missed_at is null and (s.state = 'WITHDRAWN' or s.ended_at <= s.due_at)
    from pg_temp.stood(as_at, as_known) s
    where s.agency in (select b.code from pg_temp.below(top) b) and s.clock <> 'EXCLUDED'
        and (s.received_on >= first_day or s.clock <> 'ENDED' or pg_temp.day_of(s.ended_at) >= first_day)
$$;

-- What a row of a report stands for.
create function pg_temp.group_of(group_by text, field text, agency text, procedure text, level text, channel text, online_level integer)
returns text language sql immutable as $$
    select case group_by
        when 'field' then field when 'agency' then agency when 'procedure' then procedure when 'level' then level
        when 'channel' then channel
        when 'onlineLevel' then
            case when channel <> 'ONLINE' then 'NOT_ONLINE' else coalesce(online_level::text, 'NOT_SAID') end
        end
$$;

-- The shares of Thông tư 01/2020/TT-VPCP and Quyết định 766/QĐ-TTg: what is divided by what.
create function pg_temp.shares(group_by text, as_at timestamptz, as_known timestamptz, first_day date, top text)
returns table (code text, measure text, part bigint, whole bigint)
language sql stable as $$
    with counted as (
        select pg_temp.group_of(group_by, c.field, c.agency, c.procedure, c.level, c.channel, c.online_level) as code, c.*,
            c.clock = 'ENDED' as resolved, c.standing in ('LATE', 'OVERDUE') as late, c.received <> 'CARRIED_OVER' as fresh
        from pg_temp.counted(as_at, as_known, first_day, top) c
        where c.coverage = 'COUNTED'
    ),
    number as (
        select c.code,
            count(*) as all_of_them, count(*) filter (where resolved) as resolved,
            count(*) filter (where resolved and not late) as resolved_in_time,
            count(*) filter (where resolved and by_instant) as resolved_by_instant,
            count(*) filter (where late) as late, count(*) filter (where late and not resolved) as overdue,
            count(*) filter (where late and apology) as late_apologised,
            count(*) filter (where not late and supplements <= 1) as progressed,
            count(*) filter (where fresh) as fresh, count(*) filter (where fresh and channel = 'ONLINE') as online,
            count(*) filter (where fresh and channel = 'POST') as post,
            count(distinct procedure) filter (where fresh) as procedures,
            count(distinct procedure) filter (where fresh and channel = 'ONLINE') as online_procedures,
            count(distinct procedure) filter (where fresh and channel = 'POST') as post_procedures,
            count(*) filter (where state = 'RETURNED' and returned_through = 'POST') as returned_by_post,
            count(*) filter (where granted) as results, count(*) filter (where granted and digital_result) as digital_results,
            coalesce(sum(components) filter (where fresh), 0)::bigint as components,
            coalesce(sum(digital_components) filter (where fresh), 0)::bigint as digital_components,
            count(*) filter (where finance in ('PAID', 'REFUNDED')) as paid, count(*) filter (where finance = 'DUE') as owing
        from counted c group by c.code
    )
    select n.code, m.measure, m.part, m.whole
    from number n
    cross join lateral (values
        ('on-time', n.resolved_in_time, n.resolved),
        ('on-time-by-instant', n.resolved_by_instant, n.resolved),
        ('overdue-of-received', n.late, n.all_of_them),
        ('overdue-pending', n.overdue, n.all_of_them - n.resolved),
        ('apologised', n.late_apologised, n.late),
        ('progress', n.progressed, n.all_of_them),
        ('online', n.online, n.fresh),
        ('online-procedures', n.online_procedures, n.procedures),
        ('post', n.post, n.fresh),
        ('post-results', n.returned_by_post, n.resolved),
        ('post-procedures', n.post_procedures, n.procedures),
        ('digital-results', n.digital_results, n.results),
        ('digital-components', n.digital_components, n.components),
        ('paid', n.paid, n.paid + n.owing)
    ) m (measure, part, whole)
$$;

-- Petitions of a period of an agency, with all below it, by where they stood at an instant; one that was opened again is pending
-- again.
create function pg_temp.petitions(as_at timestamptz, first_day date, top text)
returns table (petition text, agency text, state text, channel text, about text, received_on date, handled boolean, on_time boolean,
    reopened boolean, overdue boolean)
language sql stable as $$
    with stood as (
        select distinct on (e.petition) e.petition, e.sequence, e.agency, e.state
        from petition_event e where e.occurred_at <= as_at order by e.petition, e.sequence desc
    ),
    judged as (
        select s.petition, s.agency, s.state, p.channel, p.about, pg_temp.day_of(p.received_at) as received_on,
            s.state in ('ANSWERED', 'PUBLISHED', 'REFUSED', 'RETURNED') as handled, h.on_time, pg_temp.day_of(h.occurred_at) as handled_on,
            exists (select from petition_event o where o.petition = s.petition and o.sequence <= s.sequence and o.type = 'REOPENED')
                as reopened,
            -- Until when it was to be answered: as the answer says that followed, or as it stands where nothing has moved it since.
            coalesce(case when n.type = 'ANSWERED' then n.due_at end, p.answer_due_at) as answer_due_at
        from stood s
        join petition p on p.code = s.petition
        left join lateral (
            select l.occurred_at, l.on_time from petition_event l
            where l.petition = s.petition and l.sequence <= s.sequence and l.type in ('ANSWERED', 'REFUSED', 'RETURNED')
            order by l.sequence desc limit 1) h on true
        left join lateral (
            select l.type, l.due_at from petition_event l
            where l.petition = s.petition and l.sequence > s.sequence
                and l.type in ('ANSWERED', 'REOPENED', 'SUPPLEMENT_RECEIVED', 'REDATED')
            order by l.sequence limit 1) n on true
        where s.agency in (select b.code from pg_temp.below(top) b)
    )
    select petition, agency, state, channel, about, received_on, handled, on_time, reopened,
        not handled and state <> 'AWAITING_SUPPLEMENT' and answer_due_at < as_at
    from judged
    where not (handled and received_on < first_day and handled_on < first_day)
$$;

-- An agency and all below it that there were on the day of an instant.
create function pg_temp.units(as_at timestamptz, top text)
returns table (code text, kind text)
language sql stable as $$
    select a.code, a.kind from agency a
    where a.code in (select b.code from pg_temp.below(top) b)
        and coalesce(a.valid_from <= pg_temp.day_of(as_at), true) and coalesce(a.valid_to >= pg_temp.day_of(as_at), true)
$$;

-- Versions of administrative procedures, whose they are, and whether they were decided on in the period.
create function pg_temp.versions(as_at timestamptz, first_day date, top text)
returns table (code text, level text, public_at jsonb, effective_from date, effective_to date, decided_on date, online boolean,
    with_fees boolean, own boolean, decided boolean)
language sql stable as $$
    select v.procedure_code, p.level, p.public_at, v.effective_from, v.effective_to, w.decided_on,
        (v.content ->> 'onlineLevel')::integer >= 3,
        exists (select from jsonb_array_elements(v.content -> 'fees') f where (f ->> 'amount')::numeric > 0),
        exists (select from pg_temp.units(as_at, top) u where u.code = v.content #>> '{authority,agency}'
                or v.content #>> '{authority,agency}' is null and u.kind = p.level),
        w.decided_on between first_day and pg_temp.day_of(as_at)
    from procedure_version v
    join procedure p on p.code = v.procedure_code and p.kind = 'TTHC'
    cross join lateral (select (v.content #>> '{lifecycle,decision,date}')::date as decided_on) w
$$;

-- Dossiers with something to pay, and whether anything of it was paid online by the instant.
create function pg_temp.paying(as_at timestamptz, as_known timestamptz, first_day date, top text)
returns table (procedure text, online boolean)
language sql stable as $$
    select c.procedure, c.finance in ('PAID', 'REFUNDED') and (
            exists (select from dossier_event e
                    where e.dossier = c.dossier and e.type = 'PAID' and e.data ->> 'method' = 'ONLINE'
                        and e.occurred_at <= as_at)
            or d.counter_notes #>> '{payment,method}' = 'ONLINE'
                and (d.counter_notes #>> '{payment,collected}')::numeric > 0)
    from pg_temp.counted(as_at, as_known, first_day, top) c
    join dossier d on d.code = c.dossier
    where c.coverage = 'COUNTED' and c.finance in ('PAID', 'REFUNDED', 'DUE')
$$;

-- Procedures in force: how many are offered online, which of them somebody applied for online in the period, how many have fees,
-- and for which of those anybody paid online.
create function pg_temp.services(as_at timestamptz, as_known timestamptz, first_day date, top text)
returns table (all_of_them bigint, online bigint, online_used bigint, with_fees bigint, paid_online bigint)
language sql stable as $$
    with latest as (
        select distinct on (v.code) v.*
        from pg_temp.versions(as_at, first_day, top) v
        where v.effective_from <= pg_temp.day_of(as_at)
        order by v.code, v.effective_from desc
    )
    select count(*), count(*) filter (where l.online),
        count(*) filter (where l.online and l.code in (
            select c.procedure from pg_temp.counted(as_at, as_known, first_day, top) c
            where c.coverage = 'COUNTED' and c.channel = 'ONLINE' and c.received <> 'CARRIED_OVER')),
        count(*) filter (where l.with_fees),
        count(*) filter (where l.with_fees and l.code in (
            select y.procedure from pg_temp.paying(as_at, as_known, first_day, top) y where y.online))
    from latest l
    where l.own and coalesce(l.effective_to >= pg_temp.day_of(as_at), true)
$$;
