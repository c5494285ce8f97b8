-- Whether a dossier may be of a period, by what it is last: it is not when it was over before the period began, and nothing has
-- happened to it since the instant looked at.
create function perhaps_of_period(as_at timestamptz, from_day date, clock text, received_on date, ended_on date,
    valid_from timestamptz)
returns boolean
language sql immutable parallel safe
as $$
    select $3 <> 'ENDED' or $4 >= $2 or $5 >= $2 or $6 > $1
$$;

-- As dossier_standing, for an agency with some thousand dossiers: one by one, and only those that were not over when the period
-- began, which most of them were.
create function standing_of_few(as_at timestamptz, day date, from_day date, top text)
returns table (
    dossier text, procedure text, field text, level text, agency text, receiving_agency text, channel text,
    return_channel text, online_level integer, coverage text, received text, standing text, received_on date,
    due_at timestamptz, missed_due_at timestamptz, ended_at timestamptz, ended_on date, clock text, state text,
    in_time_by_instant boolean, holder text, officer text, fault_agency text, fault_step text, apology boolean,
    outcome text, finance text, supplement_requests integer, components integer, digital_components integer,
    digital_result boolean, error_apologies integer)
language sql stable parallel safe
as $$
    select s.*
    from (
        select f.dossier
        from agency a
        join dossier_fact f on f.agency = a.code
        join dossier_state last on last.dossier = f.dossier and last.valid_to = 'infinity'
        where (a.path = $4 or starts_with(a.path, $4 || '/'))
            and perhaps_of_period($1, $3, last.clock, last.received_on, last.ended_on, last.valid_from)
    ) few
    cross join lateral (select * from dossier_standing($1, $2, $3, $4) s where s.dossier = few.dossier offset 0) s
$$;
