-- The contents of a task as they were known at an instant. What was handed in by then and accepted later is done on the day
-- it was handed in: completed_on then is the day that is known by now.
create function content_as_of(task uuid, known timestamptz)
    returns table (task_id uuid, "position" integer, state varchar, due_on date, submitted_on date, completed_on date)
    language sql stable as $$
    select v.task_id, v.content, v.state, v.due_on, v.submitted_on, coalesce(v.completed_on, m.completed_on)
    from task_content_version v
    left join task_milestone m on m.task_id = v.task_id and m.position = v.content
    where v.task_id = task and v.agency is null and v.since <= known and (v.until is null or v.until > known)
$$;

-- The same for each agency that led then, as view lead_content says how it stands now.
create function lead_content_as_of(task uuid, known timestamptz)
    returns table (task_id uuid, "position" integer, agency varchar, name text, state varchar, due_on date,
                   submitted_on date, completed_on date)
    language sql stable as $$
    select c.task_id, c.position, l.agency, l.name, coalesce(v.state, c.state),
           case when v.id is null then c.due_on else v.due_on end,
           case when v.id is null then c.submitted_on else v.submitted_on end,
           case when v.id is null then c.completed_on else coalesce(v.completed_on, p.completed_on) end
    from content_as_of(task, known) c
    left join (select h.agency, min(h.name) as name
               from task_lead_version h
               where h.task_id = task and h.since <= known and (h.until is null or h.until > known)
               group by h.agency, case when h.agency is null then h.name end) l on true
    left join task_content_version v on v.task_id = c.task_id and v.content = c.position and v.agency = l.agency
        and v.since <= known and (v.until is null or v.until > known)
    left join task_lead_part p on p.task_id = v.task_id and p.content = v.content and p.agency = v.agency
$$;
