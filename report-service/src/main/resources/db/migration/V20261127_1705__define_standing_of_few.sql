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
            and (last.clock <> 'ENDED' or last.received_on >= $3 or last.ended_on >= $3 or last.valid_from > $1)
    ) few
    cross join lateral (select * from dossier_standing($1, $2, $3, $4) s where s.dossier = few.dossier offset 0) s
$$;
