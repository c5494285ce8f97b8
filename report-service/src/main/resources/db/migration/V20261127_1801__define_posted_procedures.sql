-- What those units made public of those procedures, or no longer, by channel and day; of what was said several times of one day
-- the last counts. A lock knows what it froze; one that froze nothing of the topic knows what is known today.
create function posted_procedures(of_topic text, procedures text[], agencies text[], of_lock uuid)
returns table (procedure text, agency text, channel text, posted_on date, withdrawn boolean)
language sql stable parallel safe
as $$
    select distinct on (p.procedure, e.subject, e.body ->> 'channel', (e.body ->> 'publishedOn')::date)
        p.procedure, e.subject, e.body ->> 'channel', (e.body ->> 'publishedOn')::date, (e.body ->> 'withdrawn')::boolean
    from told_event e
    cross join jsonb_array_elements_text(e.body -> 'procedures') as p (procedure)
    where e.topic = $1 and e.type = 'vn.cchc.procedure.published.v1' and e.subject = any($3) and p.procedure = any($2)
        and ($4 is null
            or not exists (select from frozen_told f where f.lock = $4 and f.topic = $1)
            or e.sequence <= (
                select f.sequence from frozen_told f where f.lock = $4 and f.topic = $1 and f.subject = e.subject))
    order by 1, 2, 3, 4, e.sequence desc
$$;
