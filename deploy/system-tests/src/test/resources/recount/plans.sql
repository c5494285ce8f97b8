-- What the statements about plans have in common; made anew on every connection, in pg_temp.

-- An agency and all below it.
create function pg_temp.within(asked text) returns table (code text) language sql stable as $$
    select a.code::text from agency q join agency a on a.path = q.path or a.path like q.path || '/%' where q.code = asked
$$;

-- Where a content stands on a day; what was handed in late goes on to be overdue until it is accepted.
create function pg_temp.standing(
    state text, due_on date, submitted_on date, completed_on date, on_day date, late_before date)
returns text language sql immutable as $$
    select case
        when state = 'COMPLETED' and completed_on <= on_day then 'DONE'
        when state = 'SUBMITTED' and submitted_on <= least(on_day, coalesce(due_on, on_day)) then 'WAITING'
        when due_on is null then 'UNDATED'
        when due_on < late_before then 'OVERDUE'
        else 'AHEAD'
    end
$$;

-- The contents of issued plans as their versions stood at an instant, without those that were cancelled.
create function pg_temp.content(known timestamptz, on_day date, late_before date)
returns table (plan uuid, issuer text, task uuid, area text, origin text, number int, due_on date, completed_on date,
    standing text)
language sql stable as $$
    select p.id, p.issuer::text, t.id, t.area::text, t.origin::text, v.content + 1, v.due_on, v.completed_on,
        pg_temp.standing(v.state, v.due_on, v.submitted_on, v.completed_on, on_day, late_before)
    from plan p
    join task t on t.plan_id = p.id
    join task_content_version v on v.task_id = t.id and v.agency is null
    where p.state = 'ISSUED' and v.since <= known and coalesce(v.until, 'infinity') > known
        and v.state not in ('DRAFT', 'CANCELLED')
$$;

-- The same for each agency that led, by its own part where several did; one without an agency where nobody is named.
create function pg_temp.part(known timestamptz, on_day date, late_before date)
returns table (plan uuid, issuer text, task uuid, area text, origin text, number int, agency text, written text,
    due_on date, submitted_on date, completed_on date, standing text)
language sql stable as $$
    with version as (
        select v.task_id, v.content, v.agency, v.state, v.due_on, v.submitted_on, v.completed_on
        from task_content_version v
        where v.since <= known and coalesce(v.until, 'infinity') > known
    ),
    leads as (
        select distinct l.task_id, l.agency, case when l.agency is null then l.name end as written
        from task_lead_version l
        where l.since <= known and coalesce(l.until, 'infinity') > known
    ),
    owed as (
        select whole.task_id, whole.content, l.agency, l.written, whole.state, whole.due_on, whole.submitted_on,
            whole.completed_on
        from version whole
        left join leads l on l.task_id = whole.task_id
        where whole.agency is null and not exists (
            select 1 from version own
            where own.task_id = whole.task_id and own.content = whole.content and own.agency = l.agency)
        union all
        select own.task_id, own.content, own.agency, null, own.state, own.due_on, own.submitted_on, own.completed_on
        from version own
        join leads l on l.task_id = own.task_id and l.agency = own.agency
    )
    select p.id, p.issuer::text, t.id, t.area::text, t.origin::text, o.content + 1, o.agency::text, o.written, o.due_on,
        o.submitted_on, o.completed_on,
        pg_temp.standing(o.state, o.due_on, o.submitted_on, o.completed_on, on_day, late_before)
    from plan p
    join task t on t.plan_id = p.id
    join owed o on o.task_id = t.id
    where p.state = 'ISSUED' and o.state not in ('DRAFT', 'CANCELLED')
$$;

-- Findings as their steps had brought them to an instant, without those that were withdrawn, of whoever has or keeps them.
create function pg_temp.finding(asked text, known timestamptz, late_before date)
returns table (id uuid, agency text, keeper text, source text, detected_on date, state text, due_on date, overdue boolean)
language sql stable as $$
    select f.id, f.agency::text, f.keeper::text, f.source::text, f.detected_on, s.state::text, s.due_on,
        s.state <> 'DONE' and s.due_on < late_before and coalesce(s.due_on < s.reported_on, true)
    from finding f
    join finding_step s on s.finding_id = f.id
        and s.number = (select max(n.number) from finding_step n where n.finding_id = f.id and n.at <= known)
    where s.state <> 'WITHDRAWN'
        and (f.agency in (select code from pg_temp.within(asked)) or f.keeper in (select code from pg_temp.within(asked)))
$$;
