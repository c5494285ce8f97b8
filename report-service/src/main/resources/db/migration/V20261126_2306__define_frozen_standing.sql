-- As dossier_standing, but as it stood when the period was locked.
create function frozen_standing(of_lock uuid, top text)
returns table (
    dossier text, procedure text, field text, level text, agency text, receiving_agency text, channel text,
    return_channel text, online_level integer, coverage text, received text, standing text, received_on date,
    due_at timestamptz, missed_due_at timestamptz, ended_at timestamptz, ended_on date, clock text, state text,
    in_time_by_instant boolean, holder text, officer text, fault_agency text, fault_step text, apology boolean,
    outcome text, finance text, supplement_requests integer, components integer, digital_components integer,
    digital_result boolean, error_apologies integer)
language sql stable parallel safe
as $$
    select f.dossier, f.procedure, f.field, f.level, f.agency, f.receiving_agency,
        f.channel, f.return_channel, f.online_level, f.coverage, f.received, f.standing,
        f.received_on, f.due_at, f.missed_due_at, f.ended_at, f.ended_on, f.clock,
        f.state, f.in_time_by_instant, f.holder, f.officer, f.fault_agency, f.fault_step,
        f.apology, f.outcome, f.finance, f.supplement_requests, f.components, f.digital_components,
        f.digital_result, f.error_apologies
    from frozen_dossier f
    where f.lock = $1 and (f.path = $2 or starts_with(f.path, $2 || '/'))
$$;

-- Nothing changes what is frozen.
create function refuse_change_of_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'figures of a locked period are never changed';
end
$$;
create trigger frozen_dossier_stays before update or delete on frozen_dossier
    for each statement execute function refuse_change_of_frozen();
create trigger frozen_pause_stays before update or delete on frozen_pause
    for each statement execute function refuse_change_of_frozen();
create trigger period_lock_stays before update or delete on period_lock
    for each statement execute function refuse_change_of_frozen();
