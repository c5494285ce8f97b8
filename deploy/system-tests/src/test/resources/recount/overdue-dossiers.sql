-- What was overdue at an instant: running, and the day of the first appointment missed is over; longest overdue first.
select s.dossier, s.procedure, s.agency, coalesce(s.fault_agency, s.holder) as "faultAgency", s.fault_step as "faultStep",
    s.due_at as "dueAt", coalesce(s.missed_at, s.due_at) as "lateSince",
    pg_temp.working_days_between(pg_temp.day_of(coalesce(s.missed_at, s.due_at)), pg_temp.day_of(:at::timestamptz))
        as "workingDaysLate",
    pg_temp.office_time(coalesce(s.missed_at, s.due_at), :at::timestamptz) as "workingTimeLate",
    s.officer, s.apology, s.coverage
from pg_temp.stood(:at::timestamptz, :known::timestamptz) s
where s.agency in (select b.code from pg_temp.below(:agency) b) and s.clock = 'RUNNING'
    and pg_temp.day_of(coalesce(s.missed_at, s.due_at)) < pg_temp.day_of(:at::timestamptz)
order by coalesce(s.missed_at, s.due_at), s.dossier
