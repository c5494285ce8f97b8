-- In the order of lists: one agency's are read from where a page begins.
create index dossier_fact_of_agency on dossier_fact (agency, dossier);
drop index dossier_fact_agency;
