-- What the catalogue says of each procedure, for what names a procedure by its code only: as known last, or as a lock knew it.
create function told_procedures(of_topic text, of_lock uuid)
returns table (code text, field text, level text)
language sql stable parallel safe
as $$
    select e.subject, e.body #>> '{field,code}', e.body ->> 'level'
    from (
        select subject, type, body from told_as_of($1, 'infinity') where $2 is null
        union all
        select subject, type, body from told_frozen($1, $2) where $2 is not null
    ) e
    where e.type = 'vn.cchc.procedure.changed.v1'
$$;
