-- Rows of the documents of issued plans, and tasks beside them, as they now stand.
select p.id as "plan",
    count(*) filter (where t.origin = 'PLAN' and t.state <> 'CANCELLED') as "tasks/planned",
    count(*) filter (where t.origin = 'PLAN' and t.state = 'COMPLETED') as "tasks/completed",
    count(*) filter (where t.origin = 'REMEDIATION' and t.state in ('OPEN', 'SUBMITTED')) as "remediation/open",
    count(*) filter (where t.origin = 'REMEDIATION' and t.state = 'COMPLETED') as "remediation/closed",
    count(*) filter (where t.origin = 'PROVINCE' and t.state in ('OPEN', 'SUBMITTED')) as "province/open",
    count(*) filter (where t.origin = 'PROVINCE' and t.state = 'COMPLETED') as "province/completed"
from plan p
join task t on t.plan_id = p.id
where p.state = 'ISSUED' and p.issuer in (select code from pg_temp.within(:agency))
group by p.id
