-- By the database, so that whoever writes facts (a replica of the build before, a rebuild) can't pass the cube by. The fact is
-- written before its intervals are replaced: its row is locked by then, and they are still the old ones.
create function keep_what_dossiers_were() returns trigger language plpgsql as $$
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
        where i.dossier = o.dossier and business_day(i.valid_from) < business_day(i.valid_to)
    ) s on true;
    return null;
end
$$;

create function keep_that_dossiers_came() returns trigger language plpgsql as $$
declare
    this_entry bigint := nextval('cube_entry');
begin
    insert into cube_tail (entry, dossier) select this_entry, n.dossier from new_facts n;
    return null;
end
$$;

create trigger dossier_fact_changes after update on dossier_fact
    referencing old table as old_facts for each statement execute function keep_what_dossiers_were();
create trigger dossier_fact_comes after insert on dossier_fact
    referencing new table as new_facts for each statement execute function keep_that_dossiers_came();

-- Its place in the tree, and whether the one above it is one with others below.
create function notice_moved_agencies() returns trigger language plpgsql as $$
begin
    insert into cube_stale
    select a.code
    from agency a
    left join cube_agency c on c.agency = a.code
    where a.code in (select unnest(string_to_array(n.path, '/')) from new_agencies n)
        and (c.agency is null or c.path <> a.path
            or not c.has_below and exists (select from agency b where starts_with(b.path, a.path || '/')))
    on conflict do nothing;
    return null;
end
$$;
create trigger agency_comes after insert on agency
    referencing new table as new_agencies for each statement execute function notice_moved_agencies();
create trigger agency_changes after update on agency
    referencing new table as new_agencies for each statement execute function notice_moved_agencies();
