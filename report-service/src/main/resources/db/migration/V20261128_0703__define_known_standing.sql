-- As dossier_standing, by what was known then: dossiers that an event recorded later has changed are left out and stand as they were
-- folded without it.
create function known_standing(as_at timestamptz, day date, from_day date, top text, changed text[], facts json, states json)
returns table (
    dossier text, procedure text, field text, level text, agency text, receiving_agency text, channel text,
    return_channel text, online_level integer, coverage text, received text, standing text, received_on date,
    due_at timestamptz, missed_due_at timestamptz, ended_at timestamptz, ended_on date, clock text, state text,
    in_time_by_instant boolean, holder text, officer text, fault_agency text, fault_step text, apology boolean,
    outcome text, finance text, supplement_requests integer, components integer, digital_components integer,
    digital_result boolean, error_apologies integer)
language sql stable parallel safe
as $$
    select d.*
    from dossier_standing($1, $2, $3, $4) d
    where not exists (select from unnest($5) c (dossier) where c.dossier = d.dossier)
    union all
    select d.*
    from json_populate_recordset(null::dossier_state, $7) s
    join json_populate_recordset(null::dossier_fact, $6) f on f.dossier = s.dossier
    join agency a on a.code = f.agency and is_within(a.path, $4)
    cross join lateral standing_in(s, f, $1, $2, $3) d
    where s.valid_from <= $1 and s.valid_to > $1 and s.clock <> 'EXCLUDED'
        and (s.clock <> 'ENDED' or s.received_on >= $3 or s.ended_on >= $3)
$$;

-- As dossier_times, by what was known then.
create function known_times(as_at timestamptz, day date, from_day date, top text, changed text[], facts json, states json)
returns table (dossier text, procedure text, field text, level text, agency text, channel text, online_level integer, days integer)
language sql stable parallel safe
as $$
    select d.*
    from dossier_times($1, $2, $3, $4) d
    where not exists (select from unnest($5) c (dossier) where c.dossier = d.dossier)
    union all
    select s.dossier, s.procedure, s.field, s.level, s.agency, s.channel, s.online_level, w.days
    from known_standing($1, $2, $3, $4, $5, $6, $7) s
    join unnest($5) c (dossier) on c.dossier = s.dossier
    cross join lateral (
        select array_agg(business_day(i.valid_from)) as paused_on, array_agg(business_day(i.valid_to)) as resumed_on
        from json_populate_recordset(null::dossier_state, $7) i
        where i.dossier = s.dossier and i.clock = 'PAUSED' and i.valid_to <= $1
            and business_day(i.valid_from) < business_day(i.valid_to)
    ) p
    cross join lateral worked_days(s.received_on, s.ended_on, p.paused_on, p.resumed_on) w
    where s.clock = 'ENDED' and s.coverage = 'COUNTED'
$$;
