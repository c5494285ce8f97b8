-- What a lock knows of a topic. What it did not freeze is read as it is known today: of the catalogue and of targets all that is
-- known, as their own days say what holds; of the rest what stood at the instant of the lock.
create or replace function told_frozen(of_topic text, of_lock uuid)
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
    cross join lateral told_as_of($1, case
        when $1 in ('cchc.procedure-events.v1', 'cchc.target-events.v1') then 'infinity' else l.looked_at end) t
    where l.id = $2 and not $1 = any(coalesce(l.topics, case
        when l.tellings is null then '{}'::text[]
        else '{cchc.petition-events.v1,cchc.reporting-events.v1}'::text[] end))
$$;
