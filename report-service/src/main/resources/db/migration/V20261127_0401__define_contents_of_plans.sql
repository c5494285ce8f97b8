-- Every content of every task as it was known at an instant, what is cancelled too.
create function plan_content(known timestamptz)
returns table (
    task text, plan text, area text, origin text, label text, title text, number integer, what text, due_on date,
    state text, submitted_on date, completed_on date, leads jsonb)
language sql stable parallel safe
as $$
    select f.task, f.plan, f.area, f.origin, f.label, f.title, c.number, c.what, c.due_on,
        c.state, c.submitted_on, c.completed_on, c.leads
    from task_state s
    join task_fact f on f.task = s.task
    cross join lateral jsonb_to_recordset(s.contents) as c (number integer, what text, due_on date, state text,
        submitted_on date, completed_on date, leads jsonb)
    where s.valid_from <= $1 and s.valid_to > $1
$$;

-- The same for each agency that leads it, by its own part; one row without an agency where none is known.
create function lead_content(known timestamptz)
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
    from plan_content($1) c
    left join lateral jsonb_to_recordset(c.leads) as l (agency text, name text, due_on date, state text,
        submitted_on date, completed_on date) on true
$$;
