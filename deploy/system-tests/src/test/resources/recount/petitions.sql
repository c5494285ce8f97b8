-- Forms II.05a and II.05b (Thông tư 01/2020/TT-VPCP, phụ lục II).
select case :group_by
        when 'agency' then j.agency when 'channel' then j.channel
        -- The agency asked for itself, and each directly below it with all below that.
        when 'unit' then coalesce((select u.code from agency u where u.parent = :agency
            and j.agency in (select b.code from pg_temp.below(u.code) b)), :agency) end as "group/code",
    count(*) as "petitions/total",
    count(*) filter (where about = 'BEHAVIOUR') as "petitions/aboutBehaviour",
    count(*) filter (where about = 'REGULATION') as "petitions/aboutRegulation",
    count(*) filter (where received_on < :from::date) as "petitions/carriedOver",
    count(*) filter (where received_on >= :from::date) as "petitions/fresh",
    count(*) filter (where handled) as "petitions/handled",
    count(*) filter (where handled and on_time) as "petitions/handledOnTime",
    count(*) filter (where not handled) as "petitions/pending",
    count(*) filter (where overdue) as "petitions/overdue",
    count(*) filter (where state = 'PUBLISHED') as "petitions/published",
    count(*) filter (where reopened) as "petitions/reopened"
from pg_temp.petitions(:at::timestamptz, :from::date, :agency) j
group by 1
