-- On-time shares by day and by the hour of the appointment, of what is resolved and of what was received, and the shares of
-- channels, digitisation and payment: part, whole and quotient.
select code as "group/code", measure, part, whole as "of", round(part::numeric / nullif(whole, 0), 4) as value
from pg_temp.shares(:group_by, :at::timestamptz, :known::timestamptz, :from::date, :agency)
where measure = any (string_to_array(:measures, ' '))
union all
-- What is known in all only: services offered online that are used, procedures with anything by
-- post either way, and dossiers paid online.
select null, t.measure, t.part, t.whole, round(t.part::numeric / nullif(t.whole, 0), 4)
from (
    select 'online-services-used' as measure, online_used as part, online as whole
    from pg_temp.services(:at::timestamptz, :known::timestamptz, :from::date, :agency)
    union all
    select 'post-procedures-either-way',
        count(distinct procedure) filter (where received <> 'CARRIED_OVER' and channel = 'POST'
            or state = 'RETURNED' and returned_through = 'POST'),
        count(distinct procedure) filter (where received <> 'CARRIED_OVER' or clock = 'ENDED')
    from pg_temp.counted(:at::timestamptz, :known::timestamptz, :from::date, :agency) c
    where c.coverage = 'COUNTED'
    union all
    select 'paid-online', count(*) filter (where online), count(*)
    from pg_temp.paying(:at::timestamptz, :known::timestamptz, :from::date, :agency)
) t
where :group_by = 'all' and t.measure = any (string_to_array(:measures, ' '))
