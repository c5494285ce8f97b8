-- Forms II.05a and II.05b (Thông tư 01/2020/TT-VPCP, phụ lục II).
select case :group_by
        when 'agency' then j.agency when 'channel' then j.channel when 'level' then q.level
        when 'procedure' then coalesce(q.procedure_code, 'NOT_SAID') when 'field' then coalesce(c.field_code, 'NOT_SAID')
        -- The agency asked for itself, and each directly below it with all below that.
        when 'unit' then coalesce((select u.code from agency u where u.parent = :agency
            and j.agency in (select b.code from pg_temp.below(u.code) b)), :agency) end as "group/code",
    count(*) as "petitions/total",
    count(*) filter (where j.about = 'BEHAVIOUR') as "petitions/aboutBehaviour",
    count(*) filter (where j.about = 'REGULATION') as "petitions/aboutRegulation",
    count(*) filter (where j.received_on < :from::date) as "petitions/carriedOver",
    count(*) filter (where j.received_on >= :from::date) as "petitions/fresh",
    count(*) filter (where j.handled) as "petitions/handled",
    count(*) filter (where j.handled and j.on_time) as "petitions/handledOnTime",
    count(*) filter (where not j.handled) as "petitions/pending",
    count(*) filter (where j.overdue) as "petitions/overdue",
    count(*) filter (where j.state = 'PUBLISHED') as "petitions/published",
    count(*) filter (where j.reopened) as "petitions/reopened"
from pg_temp.petitions(:at::timestamptz, :from::date, :agency) j
join petition q on q.code = j.petition
left join procedure c on c.code = q.procedure_code
group by 1
