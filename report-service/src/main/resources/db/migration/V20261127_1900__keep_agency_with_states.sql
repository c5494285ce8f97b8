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

create function take_states_along() returns trigger language plpgsql as $$
begin
    update dossier_state s set agency = n.agency
    from old_facts o join new_facts n on n.dossier = o.dossier
    where n.agency <> o.agency and s.dossier = n.dossier;
    return null;
end
$$;
create trigger dossier_fact_takes_states_along after update on dossier_fact
    referencing old table as old_facts new table as new_facts for each statement execute function take_states_along();
