-- How often whoever appraised the dossier said later than the rule allows what was missing.
alter table dossier
    add column late_notices integer not null default 0,
    add constraint dossier_late_notices_of_supplements check (late_notices between 0 and supplements);
