-- By the database, as for the cube: whoever writes facts can't pass it by.
create function note_that_all_changed() returns trigger language plpgsql as $$
begin
    insert into fact_change (earliest) values ('-infinity');
    return null;
end
$$;

create function note_states_that_came() returns trigger language plpgsql as $$
begin
    insert into fact_change (earliest) select min(valid_from) from new_states having count(*) > 0;
    return null;
end
$$;

-- Of an interval only its end is ever moved.
create function note_states_that_ended() returns trigger language plpgsql as $$
begin
    insert into fact_change (earliest)
    select min(valid_to) from (select valid_to from old_states union all select valid_to from new_states) s
    having count(*) > 0;
    return null;
end
$$;

create function note_states_that_went() returns trigger language plpgsql as $$
begin
    insert into fact_change (earliest) select '-infinity' where exists (select from old_states);
    return null;
end
$$;

create trigger dossier_state_came after insert on dossier_state
    referencing new table as new_states for each statement execute function note_states_that_came();
create trigger dossier_state_ended after update on dossier_state
    referencing old table as old_states new table as new_states for each statement execute function note_states_that_ended();
create trigger dossier_state_changed after update of dossier, valid_from, state, clock, received_on, due_at, due_on, missed_due_at,
        ended_at, ended_on, holder, officer, fault_agency, apology, fault_step, outcome, finance, supplement_requests, components,
        digital_components, digital_result, error_apologies, step, late_cause, late_note on dossier_state
    for each statement execute function note_that_all_changed();
create trigger dossier_state_went after delete on dossier_state
    referencing old table as old_states for each statement execute function note_states_that_went();

-- A dossier counts everywhere as what it is said to be last: where it belongs changes its past.
create function note_dossiers_that_moved() returns trigger language plpgsql as $$
begin
    insert into fact_change (earliest)
    select '-infinity'
    where exists (
        select from old_facts o join new_facts n on n.dossier = o.dossier
        where (o.procedure, o.field, o.level, o.receiving_agency, o.competent_agency, o.agency, o.channel, o.return_channel,
                o.coverage, o.online_level, o.received_at)
            is distinct from (n.procedure, n.field, n.level, n.receiving_agency, n.competent_agency, n.agency, n.channel,
                n.return_channel, n.coverage, n.online_level, n.received_at));
    return null;
end
$$;
create trigger dossier_fact_moved after update on dossier_fact
    referencing old table as old_facts new table as new_facts for each statement execute function note_dossiers_that_moved();

-- Names and the tree of agencies stand beside figures of any instant.
create function note_rows_that_came() returns trigger language plpgsql as $$
begin
    insert into fact_change (earliest) select '-infinity' where exists (select from new_rows);
    return null;
end
$$;
create function note_names_that_changed() returns trigger language plpgsql as $$
begin
    insert into fact_change (earliest)
    select '-infinity'
    where exists (
        select from old_rows o join new_rows n on n.kind = o.kind and n.code = o.code where n.name <> o.name);
    return null;
end
$$;
create trigger label_came after insert on label
    referencing new table as new_rows for each statement execute function note_rows_that_came();
create trigger label_changed after update on label
    referencing old table as old_rows new table as new_rows for each statement execute function note_names_that_changed();
create trigger agency_told after insert on agency
    referencing new table as new_rows for each statement execute function note_rows_that_came();
create trigger agency_told_again after update on agency
    referencing new table as new_rows for each statement execute function note_rows_that_came();
create trigger agency_went after delete on agency for each statement execute function note_that_all_changed();

-- How long dossiers took is counted in days as they are numbered last; sums are kept for agencies as they are placed last.
create trigger working_day_numbered after insert on working_day
    referencing new table as new_rows for each statement execute function note_rows_that_came();
create trigger cube_agency_placed after insert on cube_agency
    referencing new table as new_rows for each statement execute function note_rows_that_came();
create trigger cube_agency_moved after update on cube_agency
    referencing new table as new_rows for each statement execute function note_rows_that_came();

-- Only by hand.
create trigger dossier_fact_went after delete on dossier_fact for each statement execute function note_that_all_changed();
create trigger label_went after delete on label for each statement execute function note_that_all_changed();
create trigger working_day_emptied after truncate on working_day for each statement execute function note_that_all_changed();
create trigger cube_agency_emptied after truncate on cube_agency for each statement execute function note_that_all_changed();
create trigger dossier_state_emptied after truncate on dossier_state for each statement execute function note_that_all_changed();
create trigger dossier_fact_emptied after truncate on dossier_fact for each statement execute function note_that_all_changed();
create trigger agency_emptied after truncate on agency for each statement execute function note_that_all_changed();
create trigger label_emptied after truncate on label for each statement execute function note_that_all_changed();
