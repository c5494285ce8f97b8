-- The versions of administrative procedures as they were known at an instant, whenever they were recorded: the catalogue says by
-- its own days what is in force; by a lock, as the lock knows them. What is no administrative procedure is not among them; what
-- older events did not tell is null.
create function told_procedure_versions(of_topic text, known timestamptz, of_lock uuid)
returns table (code text, body jsonb, since date, until date, exempt boolean, interlinked boolean, internal_process boolean,
    online_level integer, decided_on date, authority text, with_fees boolean)
language sql stable parallel safe
as $$
    select e.subject, e.body, v."effectiveFrom", v."effectiveTo", v."exemptFromSystem", v.interlinked, v."internalProcess",
        v."onlineLevel", v."decidedOn", v.authority, v."withFees"
    from (
        select subject, type, body from told_as_of($1, $2) where $3 is null
        union all
        select subject, type, body from told_frozen($1, $3) where $3 is not null
    ) e
    cross join jsonb_to_recordset(e.body -> 'versions') as v("effectiveFrom" date, "effectiveTo" date,
        "exemptFromSystem" boolean, interlinked boolean, "internalProcess" boolean, "onlineLevel" integer, "decidedOn" date,
        authority text, "withFees" boolean)
    where e.type = 'vn.cchc.procedure.changed.v1' and e.body ->> 'kind' = 'TTHC'
$$;
