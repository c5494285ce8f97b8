-- How many units owe a plan under each plan, as it now stands.
select p.id as "plan", p.issuer, p.year,
    count(*) as "counts/owed",
    count(*) filter (where c.issued_on <= coalesce(c.due_on, c.issued_on)) as "counts/issued",
    count(*) filter (where c.issued_on > c.due_on) as "counts/late",
    count(*) filter (where c.issued_on is null and c.due_on < :late_before::date) as "counts/missing",
    count(*) filter (where c.issued_on is null and coalesce(c.due_on >= :late_before::date, true)) as "counts/pending",
    count(c.issued_on) as "counts/issuedShare/part"
from child_plan c
join plan p on p.id = c.parent_plan
where c.agency in (select code from pg_temp.within(:agency))
group by p.id
