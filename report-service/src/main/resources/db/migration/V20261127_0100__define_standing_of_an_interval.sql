-- Where a dossier stands on a day by the interval that holds at its end; one definition for counts of dossiers and for
-- figures summed up beforehand.
create function standing_on(day date, clock text, state text, due_on date, missed_due_at timestamptz, ended_on date)
returns text
language sql immutable parallel safe
as $$
    select case
        when $2 = 'ENDED' then
            case when $3 = 'WITHDRAWN' or $4 is null then 'ON_TIME'
                 when $5 is not null or $6 > $4 then 'LATE'
                 when $6 < $4 then 'EARLY'
                 else 'ON_TIME' end
        when $2 = 'RUNNING' and ($5 is not null or $4 < $1) then 'OVERDUE'
        else 'IN_TIME' end
$$;

-- Whether the very instant of the appointment was kept so far.
create function in_time_by_instant(as_at timestamptz, clock text, state text, due_at timestamptz,
    missed_due_at timestamptz, ended_at timestamptz)
returns boolean
language sql immutable parallel safe
as $$
    select $5 is null and ($3 = 'WITHDRAWN' or $4 is null or coalesce($6, $1) <= $4 or $2 = 'PAUSED')
$$;

-- The business day of an instant; that of infinity never comes.
create function business_day(at timestamptz) returns date
language sql immutable parallel safe
as $$
    select case when $1 = 'infinity' then 'infinity'::date else ($1 at time zone 'Asia/Ho_Chi_Minh')::date end
$$;

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
    select s.dossier, f.procedure, f.field, f.level, f.agency, f.receiving_agency, f.channel,
        f.return_channel, f.online_level, f.coverage,
        case when s.received_on < $3 then 'CARRIED_OVER' else f.channel end,
        standing_on($2, s.clock, s.state, s.due_on, s.missed_due_at, s.ended_on),
        s.received_on, s.due_at, s.missed_due_at, s.ended_at, s.ended_on, s.clock, s.state,
        in_time_by_instant($1, s.clock, s.state, s.due_at, s.missed_due_at, s.ended_at),
        s.holder, s.officer, coalesce(s.fault_agency, s.holder), s.fault_step, s.apology, s.outcome, s.finance,
        s.supplement_requests, s.components, s.digital_components, s.digital_result, s.error_apologies
    from dossier_state s
    join dossier_fact f on f.dossier = s.dossier
    join agency a on a.code = f.agency and (a.path = $4 or starts_with(a.path, $4 || '/'))
    where s.valid_from <= $1 and s.valid_to > $1 and s.clock <> 'EXCLUDED'
        and (s.clock <> 'ENDED' or s.received_on >= $3 or s.ended_on >= $3)
$$;
