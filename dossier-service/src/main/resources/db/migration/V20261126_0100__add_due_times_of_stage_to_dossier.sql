-- The due times of the stage a dossier is in and of the first opinion it waits for, until it ends; and when the sweep looks
-- for opinions that are late. They stand in the route as well, which no index reads.
alter table dossier
    add column stage_due_at     timestamptz,
    add column leg_due_at       timestamptz,
    add column answer_due_at    timestamptz,
    add column consult_check_at timestamptz;

update dossier set
    stage_due_at = (route #>> '{stage,due,step}')::timestamptz,
    leg_due_at = (route #>> '{stage,due,leg}')::timestamptz
where ended_at is null and route is not null;

update dossier d set answer_due_at = waiting.due_at, consult_check_at = waiting.due_at
from (select o.code, min((c ->> 'dueAt')::timestamptz) as due_at
      from dossier o, jsonb_array_elements(o.route -> 'consultations') c
      where o.ended_at is null and c ->> 'answeredAt' is null and c ->> 'dueAt' is not null
      group by o.code) waiting
where waiting.code = d.code;
