-- When a warning is given that the appointment is near, for which deadline version it was given, and when the sweep looks.
alter table dossier
    add column warn_at timestamptz,
    add column warned_version integer not null default 0,
    add column warn_check_at timestamptz,
    add constraint dossier_warned_of_known_version check (warned_version <= deadline_version);
