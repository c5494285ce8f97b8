-- Form II.07b: the number of procedures as the catalogue's versions have it on the day that is looked at.
with looked as (
    select least(:to::date, (:at::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date) as day
),
used as materialized (
    select distinct procedure from pg_temp.counted(:at::timestamptz, :known::timestamptz, :from::date, :agency)
),
-- The procedures that the agency or one below it answers for or, where nobody is named, of its level; of the province all.
unit as (
    select a.code, a.kind from looked q, agency a
    where a.code in (select b.code from pg_temp.below(:agency) b)
        and coalesce(a.valid_from <= q.day, true) and coalesce(a.valid_to >= q.day, true)
),
latest as (
    select p.code, p.field_code, p.level, v.effective_to, v.content,
        (select min(f.effective_from) from procedure_version f where f.procedure_code = p.code) as announced_on
    from looked q
    cross join procedure p
    join lateral (select * from procedure_version v where v.procedure_code = p.code and v.effective_from <= q.day
                  order by v.effective_from desc limit 1) v on true
    where p.kind = 'TTHC'
),
told as (
    select l.*, q.day, coalesce(l.effective_to >= q.day, true) as in_force,
        not coalesce((l.content ->> 'exemptFromSystem')::boolean, false) as one_stop,
        jsonb_array_length(coalesce(l.content -> 'steps', '[]')) > 0 as process,
        exists (select from jsonb_array_elements(coalesce(l.content -> 'steps', '[]')) s where (s ->> 'leg')::integer > 1) as interlinked,
        l.code in (select u.procedure from used u) as used,
        exists (select from agency a where a.code = :agency and a.parent is null)
            or exists (select from unit u where u.code = l.content #>> '{authority,agency}'
                or l.content #>> '{authority,agency}' is null and u.kind = l.level) as own
    from latest l cross join looked q
)
select case :group_by when 'field' then field_code when 'level' then level end as "group/code",
    count(*) filter (where own and in_force) as "procedures/inForce/total",
    count(*) filter (where own and in_force and level = 'PROVINCE') as "procedures/inForce/province",
    count(*) filter (where own and in_force and level = 'COMMUNE') as "procedures/inForce/commune",
    count(*) filter (where own and in_force and one_stop) as "procedures/oneStop/total",
    count(*) filter (where own and in_force and process) as "procedures/internalProcess/total",
    count(*) filter (where own and in_force and interlinked) as "procedures/interlinked",
    count(*) filter (where own and announced_on >= :from::date) as "procedures/announced",
    count(*) filter (where own and effective_to + 1 between :from::date and day) as "procedures/abolished",
    count(*) filter (where used) as "procedures/used"
from told
where own or used
group by 1
