-- The list of dossiers that were not supplemented in time.
create index dossier_supplement_until on dossier (supplement_until) where supplement_until is not null;
