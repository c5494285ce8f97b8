-- What further reports count; events taken in before this was kept told nothing of it.
alter table dossier_fact add column online_level integer;
alter table dossier_state
    add column fault_step text,
    add column outcome text,
    add column finance text,
    add column supplement_requests integer not null default 0,
    add column components integer not null default 0,
    add column digital_components integer not null default 0,
    add column digital_result boolean,
    add column error_apologies integer not null default 0,
    add constraint dossier_state_digital_among_all check (digital_components <= components);
