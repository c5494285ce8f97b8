-- Results of a unit by the day they were handed over, and the dossiers that were completed later.
create index dossier_receiving_returned on dossier (receiving_agency, returned_at) where result is not null;
create index dossier_receiving_supplemented on dossier (receiving_agency) where supplemented is not null;
