-- The public list, newest first; and of one agency.
create index apology_made_at on apology (made_at desc, dossier desc, apology_seq desc);
create index apology_agency on apology (agency_at_fault, made_at desc, dossier desc, apology_seq desc);
-- Dossiers that missed a deadline and still owe their apology.
create index dossier_apology_owed on dossier (due_at, code) where (missed or missed_for_good) and not apology;
