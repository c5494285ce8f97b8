-- Which agency paths a task belongs to: the issuer of its plan and every agency that leads or coordinates it.
create view task_scope as
select t.id as task_id, p.issuer as agency, coalesce(a.path, p.issuer) as path
from task t
join plan p on p.id = t.plan_id
left join agency a on a.code = p.issuer
union all
select tp.task_id, tp.agency, coalesce(a.path, tp.agency) as path
from task_party tp
left join agency a on a.code = tp.agency
where tp.agency is not null;
