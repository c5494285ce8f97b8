-- What was due on the day or within the working days after it: running, nothing missed; the most urgent first.
select s.dossier, s.procedure, s.agency, s.holder, s.due_at as "dueAt",
    pg_temp.working_days_between(pg_temp.day_of(:at::timestamptz), pg_temp.day_of(s.due_at)) as "workingDaysLeft",
    pg_temp.office_time(:at::timestamptz, s.due_at) as "workingTimeLeft", s.officer, s.coverage
from pg_temp.stood(:at::timestamptz, :known::timestamptz) s
where s.agency in (select b.code from pg_temp.below(:agency) b) and s.clock = 'RUNNING' and s.missed_at is null
    and pg_temp.day_of(s.due_at) between pg_temp.day_of(:at::timestamptz) and (
        select max(w.day) from (
            select day from pg_temp.working_days() where day > pg_temp.day_of(:at::timestamptz) order by day limit :days::integer) w)
order by s.due_at, s.dossier
