-- The dossiers behind a figure, by their codes.
select dossier, procedure, field, agency, channel, state, received_on as "receivedOn", due_at as "dueAt", ended_at as "endedAt",
    received, standing, coalesce(fault_agency, holder) as "faultAgency", fault_step as "faultStep", officer, apology, coverage
from pg_temp.counted(:at::timestamptz, :known::timestamptz, :from::date, :agency)
where coverage = 'COUNTED'
    and case :cell
        when 'received.total' then true
        when 'received.online' then received = 'ONLINE'
        when 'received.direct' then received in ('COUNTER', 'POST')
        when 'received.counter' then received = 'COUNTER'
        when 'received.post' then received = 'POST'
        when 'received.carriedOver' then received = 'CARRIED_OVER'
        when 'resolved.total' then clock = 'ENDED'
        when 'resolved.early' then standing = 'EARLY'
        when 'resolved.onTime' then standing = 'ON_TIME'
        when 'resolved.late' then standing = 'LATE'
        when 'pending.total' then clock <> 'ENDED'
        when 'pending.inTime' then standing = 'IN_TIME'
        when 'pending.overdue' then standing = 'OVERDUE'
        when 'handling.resolvedByInstant' then clock = 'ENDED' and by_instant
        when 'handling.apologised' then standing in ('LATE', 'OVERDUE') and apology
        when 'handling.notApologised' then standing in ('LATE', 'OVERDUE') and not apology
        when 'handling.errorApologies' then errors > 0
        when 'handling.askedOnce' then standing not in ('LATE', 'OVERDUE') and supplements <= 1
        when 'handling.returnedByPost' then state = 'RETURNED' and returned_through = 'POST'
        when 'handling.paid' then finance in ('PAID', 'REFUNDED')
        when 'handling.owing' then finance = 'DUE'
        when 'digital.results' then granted
        when 'digital.digitalResults' then granted and digital_result
        end
order by dossier
