-- The working days a dossier took: from the day after its receipt to its end (Bộ luật Dân sự 2015, Điều 147), without those of its
-- pauses; -1 where a calendar is not known. The one definition for sums and for counts of dossiers; a table of one row, because
-- those are planned with the query around them.
create function worked_days(received_on date, ended_on date, paused_on date[], resumed_on date[])
returns table (days integer)
language sql stable parallel safe
as $$
    select case when first.era = last.era and coalesce(p.known, true)
        then greatest(0, last.number - first.number - coalesce(p.days, 0)) else -1 end
    from (values (1)) one
    left join working_day first on first.day = $1
    left join working_day last on last.day = $2
    cross join (
        select sum(e.number - b.number)::int as days, bool_and(coalesce(e.era = b.era, false)) as known
        from unnest($3, $4) u (paused_on, resumed_on)
        left join working_day b on b.day = u.paused_on
        left join working_day e on e.day = u.resumed_on
    ) p
$$;

-- Dossiers of dossier_standing that had ended, with their times: what was paused before the instant was paused before the end.
create function dossier_times(as_at timestamptz, day date, from_day date, top text)
returns table (dossier text, procedure text, field text, level text, agency text, channel text, online_level integer, days integer)
language sql stable parallel safe
as $$
    select s.dossier, s.procedure, s.field, s.level, s.agency, s.channel, s.online_level,
        w.days
    from dossier_standing($1, $2, $3, $4) s
    cross join lateral (
        select array_agg(business_day(i.valid_from)) as paused_on, array_agg(business_day(i.valid_to)) as resumed_on
        from dossier_state i
        where i.dossier = s.dossier and i.clock = 'PAUSED' and i.valid_to <= $1
            and business_day(i.valid_from) < business_day(i.valid_to)
    ) p
    cross join lateral worked_days(s.received_on, s.ended_on, p.paused_on, p.resumed_on) w
    where s.clock = 'ENDED' and s.coverage = 'COUNTED'
$$;

-- The same of touched dossiers as they were before: what the sums still count them as.
create function times_before(as_at timestamptz, day date, from_day date, top text)
returns table (dossier text, procedure text, field text, level text, agency text, channel text, online_level integer, days integer)
language sql stable parallel safe
as $$
    select b.dossier, b.procedure, b.field, b.level, b.agency, b.channel, b.online_level,
        w.days
    from cube_before b
    join agency a on a.code = b.agency and (a.path = $4 or starts_with(a.path, $4 || '/'))
    cross join lateral (
        select array_agg(business_day(i.valid_from)) as paused_on, array_agg(business_day(i.valid_to)) as resumed_on
        from cube_tail i
        where i.dossier = b.dossier and i.entry = b.entry and i.clock = 'PAUSED' and i.valid_to <= $1
    ) p
    cross join lateral worked_days(b.received_on, b.ended_on, p.paused_on, p.resumed_on) w
    where b.valid_from <= $1 and b.valid_to > $1 and b.clock = 'ENDED' and b.coverage = 'COUNTED'
        and (b.received_on >= $3 or b.ended_on >= $3)
$$;

-- The same of a locked period: its dossiers and pauses are frozen, the calendar is today's.
create function frozen_times(of_lock uuid, top text)
returns table (dossier text, procedure text, field text, level text, agency text, channel text, online_level integer, days integer)
language sql stable parallel safe
as $$
    select s.dossier, s.procedure, s.field, s.level, s.agency, s.channel, s.online_level,
        w.days
    from frozen_standing($1, $2) s
    cross join lateral (
        select array_agg(business_day(i.valid_from)) as paused_on, array_agg(business_day(i.valid_to)) as resumed_on
        from frozen_pause i
        where i.lock = $1 and i.dossier = s.dossier and business_day(i.valid_from) < business_day(i.valid_to)
    ) p
    cross join lateral worked_days(s.received_on, s.ended_on, p.paused_on, p.resumed_on) w
    where s.clock = 'ENDED' and s.coverage = 'COUNTED'
$$;
