-- Whether an agency is another one or below it, so that an index of paths finds those that are: 0 follows the slash.
create function is_within(path text, top text) returns boolean
language sql immutable parallel safe
as $$
    select $1 collate "C" = $2 or $1 collate "C" >= $2 || '/' and $1 collate "C" < $2 || '0'
$$;
create index agency_path on agency (path collate "C");

-- As dossier_standing, agency by agency: what each has under way, and what it ended since the period began.
create or replace function standing_of_few(as_at timestamptz, day date, from_day date, top text)
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
    from (select code from agency where is_within(path, $4) offset 0) a
    join dossier_state s on s.agency = a.code
    join dossier_fact f on f.dossier = s.dossier
    cross join lateral standing_in(s, f, $1, $2, $3) d
    where s.valid_from <= $1 and s.valid_to > $1
        and s.clock in ('RUNNING', 'PAUSED')
    union all
    select d.*
    from (select code from agency where is_within(path, $4) offset 0) a
    join dossier_state s on s.agency = a.code
    join dossier_fact f on f.dossier = s.dossier
    cross join lateral standing_in(s, f, $1, $2, $3) d
    where s.valid_from <= $1 and s.valid_to > $1
        and s.clock = 'ENDED' and greatest(s.ended_on, s.received_on) >= $3
$$;

-- As dossier_standing, of those that are late or overdue only: ended late, running though an appointment was missed, running now,
-- and what ran late then.
create or replace function late_standing(as_at timestamptz, day date, from_day date, top text)
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
    from (select code from agency where is_within(path, $4) offset 0) a
    join dossier_state s on s.agency = a.code
    join dossier_fact f on f.dossier = s.dossier
    cross join lateral standing_in(s, f, $1, $2, $3) d
    where s.valid_from <= $1 and s.valid_to > $1
        and s.clock = 'ENDED' and s.state <> 'WITHDRAWN' and s.due_on is not null
        and (s.missed_due_at is not null or s.ended_on > s.due_on) and greatest(s.ended_on, s.received_on) >= $3
        and d.standing in ('LATE', 'OVERDUE')
    union all
    select d.*
    from (select code from agency where is_within(path, $4) offset 0) a
    join dossier_state s on s.agency = a.code
    join dossier_fact f on f.dossier = s.dossier
    cross join lateral standing_in(s, f, $1, $2, $3) d
    where s.valid_from <= $1 and s.valid_to > $1
        and s.clock = 'RUNNING' and s.missed_due_at is not null
        and d.standing in ('LATE', 'OVERDUE')
    union all
    select d.*
    from (select code from agency where is_within(path, $4) offset 0) a
    join dossier_state s on s.agency = a.code
    join dossier_fact f on f.dossier = s.dossier
    cross join lateral standing_in(s, f, $1, $2, $3) d
    where s.valid_from <= $1 and s.valid_to > $1
        and s.clock = 'RUNNING' and s.valid_to = 'infinity' and s.missed_due_at is null
        and coalesce(s.missed_due_at, s.due_at) <= $1
        and d.standing in ('LATE', 'OVERDUE')
    union all
    select d.*
    from (select code from agency where is_within(path, $4) offset 0) a
    join dossier_state s on s.agency = a.code
    join dossier_fact f on f.dossier = s.dossier
    cross join lateral standing_in(s, f, $1, $2, $3) d
    where s.valid_from <= $1 and s.valid_to > $1
        and s.clock = 'RUNNING' and s.valid_to <> 'infinity' and s.missed_due_at is null
        and coalesce(s.missed_due_at, s.due_at) < s.valid_to
        and tstzrange(least(coalesce(s.missed_due_at, s.due_at), s.valid_to), s.valid_to) @> $1
        and d.standing in ('LATE', 'OVERDUE')
$$;
