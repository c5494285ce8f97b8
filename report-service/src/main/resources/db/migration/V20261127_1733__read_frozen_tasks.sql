-- Every task as it was known at an instant; by a lock, as the lock knows it. One that froze no tasks shows those of today.
create function task_known(known timestamptz, of_lock uuid)
returns table (
    task text, plan text, area text, origin text, label text, title text, state text, completed_on date, contents jsonb)
language sql stable parallel safe
as $$
    select f.task, f.plan, f.area, f.origin, f.label, f.title, s.state, s.completed_on, s.contents
    from task_state s
    join task_fact f on f.task = s.task
    where s.valid_from <= $1 and s.valid_to > $1
        and ($2 is null or exists (select from period_lock l where l.id = $2 and l.tasks is null))
    union all
    select f.task, f.plan, f.area, f.origin, f.label, f.title, f.state, f.completed_on, f.contents
    from frozen_task f
    where f.lock = $2 and f.valid_from <= $1 and f.valid_to > $1
$$;

drop function lead_content(timestamptz);
drop function plan_content(timestamptz);

-- Every content of every such task, what is cancelled too.
create function plan_content(known timestamptz, of_lock uuid)
returns table (
    task text, plan text, area text, origin text, label text, title text, number integer, what text, due_on date,
    state text, submitted_on date, completed_on date, leads jsonb)
language sql stable parallel safe
as $$
    select t.task, t.plan, t.area, t.origin, t.label, t.title, c.number, c.what, c.due_on,
        c.state, c.submitted_on, c.completed_on, c.leads
    from task_known($1, $2) t
    cross join lateral jsonb_to_recordset(t.contents) as c (number integer, what text, due_on date, state text,
        submitted_on date, completed_on date, leads jsonb)
$$;

-- The same for each agency that leads it, by its own part; one row without an agency where none is known.
create function lead_content(known timestamptz, of_lock uuid)
returns table (
    task text, plan text, area text, origin text, label text, title text, number integer, what text, agency text,
    agency_name text, due_on date, state text, submitted_on date, completed_on date)
language sql stable parallel safe
as $$
    select c.task, c.plan, c.area, c.origin, c.label, c.title, c.number, c.what, l.agency, l.name,
        case when l.state is null then c.due_on else l.due_on end,
        coalesce(l.state, c.state),
        case when l.state is null then c.submitted_on else l.submitted_on end,
        case when l.state is null then c.completed_on else l.completed_on end
    from plan_content($1, $2) c
    left join lateral jsonb_to_recordset(c.leads) as l (agency text, name text, due_on date, state text,
        submitted_on date, completed_on date) on true
$$;
