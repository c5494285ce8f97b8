-- Changes of a procedure are read the latest first.
create index procedure_change_of_procedure on procedure_change (procedure_code, number desc);
-- Whether any dossier was received under a version is asked before it is rewritten.
create index dossier_procedure_version on dossier (procedure_code, procedure_version);
