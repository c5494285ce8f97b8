-- As before, each dossier's intervals looked up: while there are few of all, it seemed cheaper to go through them for every batch.
create or replace function keep_what_dossiers_were() returns trigger language plpgsql as $$
declare
    this_entry bigint := nextval('cube_entry');
begin
    insert into cube_tail
    select this_entry, o.dossier, o.procedure, o.field, o.level, o.agency, o.channel, o.return_channel, o.online_level,
        o.coverage, s.valid_from, s.valid_to, s.state, s.clock, s.received_on, s.due_at, s.due_on, s.missed_due_at,
        s.ended_at, s.ended_on, s.apology, s.outcome, s.finance, s.supplement_requests, s.components,
        s.digital_components, s.digital_result, s.error_apologies
    from old_facts o
    left join lateral (
        select * from dossier_state i
        where i.dossier = o.dossier and business_day(i.valid_from) < business_day(i.valid_to) offset 0
    ) s on true;
    return null;
end
$$;
