-- As dossier_standing, of touched dossiers as they were before: what the cube still counts them as.
create function standing_before(as_at timestamptz, day date, from_day date, top text)
returns table (
    dossier text, procedure text, field text, level text, agency text, channel text, return_channel text, online_level integer,
    coverage text, received text, standing text, clock text, state text, in_time_by_instant boolean, apology boolean,
    outcome text, finance text, supplement_requests integer, components integer, digital_components integer,
    digital_result boolean, error_apologies integer)
language sql stable parallel safe
as $$
    select b.dossier, b.procedure, b.field, b.level, b.agency, b.channel, b.return_channel, b.online_level, b.coverage,
        case when b.received_on < $3 then 'CARRIED_OVER' else b.channel end,
        standing_on($2, b.clock, b.state, b.due_on, b.missed_due_at, b.ended_on), b.clock, b.state,
        in_time_by_instant($1, b.clock, b.state, b.due_at, b.missed_due_at, b.ended_at), b.apology, b.outcome, b.finance,
        b.supplement_requests, b.components, b.digital_components, b.digital_result, b.error_apologies
    from cube_before b
    join agency a on a.code = b.agency and (a.path = $4 or starts_with(a.path, $4 || '/'))
    where b.valid_from <= $1 and b.valid_to > $1 and b.clock <> 'EXCLUDED'
        and (b.clock <> 'ENDED' or b.received_on >= $3 or b.ended_on >= $3)
$$;
