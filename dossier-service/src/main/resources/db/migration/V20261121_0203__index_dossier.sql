-- The sweep reads only running dossiers whose deadline was not announced yet, in the order of their deadlines.
create index dossier_check_at on dossier (check_at, code) where check_at is not null;
-- The lists of an agency, newest first.
create index dossier_receiving on dossier (receiving_agency, received_at desc, code desc);
create index dossier_competent on dossier (competent_agency, received_at desc, code desc);
create index dossier_holder on dossier (holder, received_at desc, code desc);
create index dossier_received_at on dossier (received_at desc, code desc);
