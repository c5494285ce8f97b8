-- When the sweep is to look whether a dossier was completed in time, and whether it has announced that it was not.
alter table dossier
    add column supplement_expired  boolean not null default false,
    add column supplement_check_at timestamptz;

update dossier set supplement_check_at = supplement_until
where state = 'AWAITING_SUPPLEMENT' and supplement_until is not null;
