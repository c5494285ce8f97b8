-- The last thing told of each subject up to an instant; what was recorded later wins, from when it happened on.
create function told_as_of(of_topic text, as_at timestamptz)
returns table (subject text, sequence bigint, type text, occurred_at timestamptz, body jsonb)
language sql stable parallel safe
as $$
    select distinct on (e.subject) e.subject, e.sequence, e.type, e.occurred_at, e.body
    from told_event e
    where e.topic = $1 and e.occurred_at <= $2
    order by e.subject, e.sequence desc
$$;
