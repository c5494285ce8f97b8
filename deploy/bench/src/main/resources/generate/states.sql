-- Every state from its instant to the next; what lies behind the end has not happened yet.
insert into dossier_state (dossier, valid_from, valid_to, state, clock, received_on, due_at, due_on, missed_due_at, ended_at,
    ended_on, holder, officer, fault_agency, apology, outcome, finance, supplement_requests, components, digital_components,
    digital_result, error_apologies, agency)
select d.dossier, s.since, coalesce(case when s.until <= {end} then s.until end, 'infinity'), s.state, s.clock, d.received_on, s.due,
    cast(s.due at time zone 'Asia/Ho_Chi_Minh' as date), s.missed,
    case when s.clock = 'ENDED' then d.ended_at end,
    case when s.clock = 'ENDED' then cast(d.ended_at at time zone 'Asia/Ho_Chi_Minh' as date) end,
    d.agency, case when s.step > 1 then 'cb.' || left(d.agency, 8) end, case when s.step >= 5 and d.overdue_at is not null then d.agency end,
    s.step >= 6 and d.moved_at is not null,
    case when s.clock = 'ENDED' then case when d.ending = 'WITHDRAWN' then 'WITHDRAWN' else 'GRANTED' end end,
    case when d.paid then 'PAID' else 'NONE' end, case when s.step >= 3 and d.paused_at is not null then 1 else 0 end,
    d.components, d.digital_components, case when s.clock = 'ENDED' and d.ending = 'FINISHED' then d.digital_result end, 0, d.agency
from bench_dossier d
cross join lateral (values
    (1, d.received_at, least(d.forwarded_at, d.ended_at), 'ACCEPTED', 'RUNNING', d.first_due, null),
    (2, d.forwarded_at, least(d.paused_at, d.overdue_at, d.ended_at), 'PROCESSING', 'RUNNING', d.first_due, null),
    (3, d.paused_at, least(d.resumed_at, d.ended_at), 'AWAITING_SUPPLEMENT', 'PAUSED', d.first_due, null),
    (4, d.resumed_at, least(d.overdue_at, d.ended_at), 'PROCESSING', 'RUNNING', d.due, null),
    (5, d.overdue_at, least(d.moved_at, d.ended_at), 'PROCESSING', 'RUNNING', d.due, null),
    (6, d.moved_at, d.ended_at, 'PROCESSING', 'RUNNING', d.moved_due, d.due),
    (7, d.ended_at, d.returned_at, d.ending, case when d.ending = 'NOT_ACCEPTED' then 'EXCLUDED' else 'ENDED' end,
        coalesce(d.moved_due, d.due), case when d.moved_at is not null then d.due end),
    (8, d.returned_at, null, 'RETURNED', 'ENDED', coalesce(d.moved_due, d.due), case when d.moved_at is not null then d.due end)
) s (step, since, until, state, clock, due, missed)
where s.since <= {end}
