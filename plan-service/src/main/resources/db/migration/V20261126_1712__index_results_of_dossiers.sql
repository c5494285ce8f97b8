create index dossier_result_receiving on dossier_result (receiving_agency, resolved_on);
create index dossier_result_competent on dossier_result (competent_agency, resolved_on);
