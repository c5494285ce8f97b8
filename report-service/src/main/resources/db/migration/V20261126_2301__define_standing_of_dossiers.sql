-- Where each dossier of an agency stands at the end of a period: the one definition behind every report and every list that
-- opens a figure. A dossier is of the period when it was received in it, or before it and had not ended before it began.
--
-- as_at the instant looked at; day its business day; from_day the first day of the period; top the path of the agency
create function dossier_standing(as_at timestamptz, day date, from_day date, top text)
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
        case when s.clock = 'ENDED' then
                  case when s.state = 'WITHDRAWN' or s.due_on is null then 'ON_TIME'
                       when s.missed_due_at is not null or s.ended_on > s.due_on then 'LATE'
                       when s.ended_on < s.due_on then 'EARLY'
                       else 'ON_TIME' end
             when s.clock = 'RUNNING' and (s.missed_due_at is not null or s.due_on < $2) then 'OVERDUE'
             else 'IN_TIME' end,
        s.received_on, s.due_at, s.missed_due_at, s.ended_at, s.ended_on, s.clock, s.state,
        s.missed_due_at is null and (s.state = 'WITHDRAWN' or s.due_at is null or coalesce(s.ended_at, $1) <= s.due_at
            or s.clock = 'PAUSED'),
        s.holder, s.officer, coalesce(s.fault_agency, s.holder), s.fault_step, s.apology, s.outcome, s.finance,
        s.supplement_requests, s.components, s.digital_components, s.digital_result, s.error_apologies
    from dossier_state s
    join dossier_fact f on f.dossier = s.dossier
    join agency a on a.code = f.agency and (a.path = $4 or starts_with(a.path, $4 || '/'))
    where s.valid_from <= $1 and s.valid_to > $1 and s.clock <> 'EXCLUDED'
        and (s.clock <> 'ENDED' or s.received_on >= $3 or s.ended_on >= $3)
$$;
