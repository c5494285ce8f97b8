-- As dossier_standing, of those that are late or overdue only; found by indexes, so that the others need not be looked at. An
-- agency without others below has fewer dossiers than there are late ones anywhere: its own are looked through.
create function late_standing(as_at timestamptz, day date, from_day date, top text)
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
        select e.dossier from dossier_state e
        where e.clock = 'ENDED' and e.state <> 'WITHDRAWN' and e.due_on is not null
            and (e.missed_due_at is not null or e.ended_on > e.due_on)
            and greatest(e.ended_on, e.received_on) >= $3 and e.valid_to > $1 and e.valid_from <= $1
        union all
        select m.dossier from dossier_state m
        where m.clock = 'RUNNING' and m.missed_due_at is not null and m.valid_to > $1 and m.valid_from <= $1
        union all
        select o.dossier from dossier_state o
        where o.clock = 'RUNNING' and o.valid_to = 'infinity' and o.missed_due_at is null
            and coalesce(o.missed_due_at, o.due_at) <= $1 and o.valid_from <= $1
        union all
        select c.dossier from dossier_state c
        where c.clock = 'RUNNING' and c.valid_to <> 'infinity' and c.missed_due_at is null and c.valid_from <= $1
            and coalesce(c.missed_due_at, c.due_at) < c.valid_to
            and tstzrange(least(coalesce(c.missed_due_at, c.due_at), c.valid_to), c.valid_to) @> $1
    ) late
    cross join lateral (
        select f.dossier
        from dossier_fact f
        join agency a on a.code = f.agency and (a.path = $4 or starts_with(a.path, $4 || '/'))
        where f.dossier = late.dossier offset 0
    ) own
    cross join lateral (select * from dossier_standing($1, $2, $3, $4) s where s.dossier = own.dossier offset 0) s
    where s.standing in ('LATE', 'OVERDUE') and exists (select from agency b where starts_with(b.path, $4 || '/'))
    union all
    select s.* from standing_of_few($1, $2, $3, $4) s
    where s.standing in ('LATE', 'OVERDUE') and not exists (select from agency b where starts_with(b.path, $4 || '/'))
$$;
