-- Where a dossier stands by one of its intervals: the one definition for all ways of finding which are meant.
create function standing_in(s dossier_state, f dossier_fact, as_at timestamptz, day date, from_day date)
returns table (
    dossier text, procedure text, field text, level text, agency text, receiving_agency text, channel text,
    return_channel text, online_level integer, coverage text, received text, standing text, received_on date,
    due_at timestamptz, missed_due_at timestamptz, ended_at timestamptz, ended_on date, clock text, state text,
    in_time_by_instant boolean, holder text, officer text, fault_agency text, fault_step text, apology boolean,
    outcome text, finance text, supplement_requests integer, components integer, digital_components integer,
    digital_result boolean, error_apologies integer)
language sql immutable parallel safe
as $$
    select $1.dossier, $2.procedure, $2.field, $2.level, $2.agency, $2.receiving_agency, $2.channel,
        $2.return_channel, $2.online_level, $2.coverage,
        case when $1.received_on < $5 then 'CARRIED_OVER' else $2.channel end,
        standing_on($4, $1.clock, $1.state, $1.due_on, $1.missed_due_at, $1.ended_on),
        $1.received_on, $1.due_at, $1.missed_due_at, $1.ended_at, $1.ended_on, $1.clock, $1.state,
        in_time_by_instant($3, $1.clock, $1.state, $1.due_at, $1.missed_due_at, $1.ended_at),
        $1.holder, $1.officer, coalesce($1.fault_agency, $1.holder), $1.fault_step, $1.apology, $1.outcome, $1.finance,
        $1.supplement_requests, $1.components, $1.digital_components, $1.digital_result, $1.error_apologies
$$;

-- Looked for among all.
create or replace function dossier_standing(as_at timestamptz, day date, from_day date, top text)
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
    from dossier_state s
    join dossier_fact f on f.dossier = s.dossier
    join agency a on a.code = f.agency and (a.path = $4 or starts_with(a.path, $4 || '/'))
    cross join lateral standing_in(s, f, $1, $2, $3) d
    where s.valid_from <= $1 and s.valid_to > $1 and s.clock <> 'EXCLUDED'
        and (s.clock <> 'ENDED' or s.received_on >= $3 or s.ended_on >= $3)
$$;
