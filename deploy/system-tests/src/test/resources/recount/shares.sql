-- On-time shares by day and by the hour of the appointment, of what is resolved and of what was received, and the shares of
-- channels, digitisation and payment: part, whole and quotient.
select code as "group/code", measure, part, whole as "of", round(part::numeric / nullif(whole, 0), 4) as value
from pg_temp.shares(:group_by, :at::timestamptz, :known::timestamptz, :from::date, :agency)
where measure = any (string_to_array(:measures, ' '))
