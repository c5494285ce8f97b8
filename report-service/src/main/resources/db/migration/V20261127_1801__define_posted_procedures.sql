-- What those units made public of those procedures, or no longer, by channel and day; of what was said several times of one day
-- the last counts.
create function posted_procedures(of_topic text, procedures text[], agencies text[])
returns table (procedure text, agency text, channel text, posted_on date, withdrawn boolean)
language sql stable parallel safe
as $$
    select distinct on (p.procedure, e.subject, e.body ->> 'channel', (e.body ->> 'publishedOn')::date)
        p.procedure, e.subject, e.body ->> 'channel', (e.body ->> 'publishedOn')::date, (e.body ->> 'withdrawn')::boolean
    from told_event e
    cross join jsonb_array_elements_text(e.body -> 'procedures') as p (procedure)
    where e.topic = $1 and e.type = 'vn.cchc.procedure.published.v1' and e.subject = any($3) and p.procedure = any($2)
    order by 1, 2, 3, 4, e.sequence desc
$$;
