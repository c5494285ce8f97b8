-- Until when the applicant may complete it; of those waiting for a supplement only.
alter table dossier add column supplement_until timestamptz;
