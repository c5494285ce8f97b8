-- What the due times of a stage were counted by, so that its line explains itself. Null for older rows: it is not known.
alter table dossier_stage
    add column term_amount integer,
    add column term_unit   text,
    add column count       jsonb,
    add constraint dossier_stage_term_whole check ((term_amount is null) = (term_unit is null));
