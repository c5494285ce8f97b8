-- As told_as_of, but as it was known when the period was locked; a lock that froze nothing of it shows what is known today.
create function told_frozen(of_topic text, of_lock uuid)
returns table (subject text, sequence bigint, type text, occurred_at timestamptz, body jsonb)
language sql stable parallel safe
as $$
    select e.subject, e.sequence, e.type, e.occurred_at, e.body
    from frozen_told f
    join told_event e on e.topic = f.topic and e.subject = f.subject and e.sequence = f.sequence
    where f.lock = $2 and f.topic = $1
    union all
    select t.subject, t.sequence, t.type, t.occurred_at, t.body
    from period_lock l
    cross join lateral told_as_of($1, l.looked_at) t
    where l.id = $2 and l.tellings is null
$$;
