-- Whose a dossier is, beside each of its intervals: what an agency has is found without looking at what others have. It is what
-- dossier_fact says, whoever writes.
alter table dossier_state add column agency text;

create function take_agency_of_dossier() returns trigger language plpgsql as $$
begin
    new.agency := (select f.agency from dossier_fact f where f.dossier = new.dossier);
    return new;
end
$$;
create trigger dossier_state_belongs before insert on dossier_state
    for each row when (new.agency is null) execute function take_agency_of_dossier();

-- Few dossiers ever move: only then are intervals looked for.
create function take_states_along() returns trigger language plpgsql as $$
declare
    moved text[] := (
        select array_agg(n.dossier) from old_facts o join new_facts n on n.dossier = o.dossier where n.agency <> o.agency);
begin
    if moved is not null then
        update dossier_state s set agency = f.agency
        from dossier_fact f
        where s.dossier = any (moved) and f.dossier = s.dossier and f.agency <> s.agency;
    end if;
    return null;
end
$$;
create trigger dossier_fact_takes_states_along after update on dossier_fact
    referencing old table as old_facts new table as new_facts for each statement execute function take_states_along();
