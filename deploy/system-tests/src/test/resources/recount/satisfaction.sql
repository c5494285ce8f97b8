-- Ratings of the months that end in the period, per criterion: how many answers with an opinion, their mean, and how many of them
-- from the score on that the method calls satisfied. Below the smallest sample there is no figure.
with asked as (
    select r.agency, r.procedure_code as procedure, r.field_code as field, r.channel,
        coalesce((select p.level from procedure p where p.code = r.procedure_code), 'NOT_SAID') as level, c.code as criterion, s.score, c.satisfied_from
    from rating r
    join rating_score s on s.rating = r.id
    join rating_criterion c on c.code = s.criterion and c.effective_from = s.criterion_from
    where (r.month + interval '1 month' - interval '1 day')::date between :from::date and :to::date
        and r.month <= pg_temp.day_of(:at::timestamptz) -- what is told of a month is told as of its first day
        and r.agency in (select b.code from pg_temp.below(:agency) b)
)
select case :group_by when 'agency' then agency when 'procedure' then procedure when 'field' then field when 'channel' then channel
        when 'level' then level end as "group/code", criterion,
    count(score) as answers,
    case when count(score) >= :minimum::integer then round(sum(score)::numeric / count(score), 2) end as mean,
    case when count(score) >= :minimum::integer and max(satisfied_from) is not null
        then count(*) filter (where score >= satisfied_from) end as "satisfied/part"
from asked
where score is not null
group by 1, 2
