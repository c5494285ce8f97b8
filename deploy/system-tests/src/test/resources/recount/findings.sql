-- Findings detected in the period, by the agency at which they were found.
select f.agency as "agency/code",
    count(*) as "findings/findings",
    count(*) filter (where f.state = 'DETECTED') as "findings/detected",
    count(*) filter (where f.state = 'RECOMMENDED') as "findings/recommended",
    count(*) filter (where f.state = 'HANDLING') as "findings/handling",
    count(*) filter (where f.state = 'DONE') as "findings/done",
    count(*) filter (where f.overdue) as "findings/overdue",
    count(*) filter (where f.state <> 'DETECTED') as "answered/part",
    count(*) filter (where f.state = 'DONE') as "completed/part",
    count(*) as "completed/of"
from pg_temp.finding(:agency, :known::timestamptz, :late_before::date) f
where f.detected_on between :from::date and :to::date
group by f.agency
