-- The lists of an agency by the part it has in a dossier, each in the orders a list can have. Most dossiers are received, settled
-- and held by one agency: they are in the indexes of the receiving one only. Whether it has ended comes before the due time,
-- so that the late ones among the open stand together.
create index dossier_receiving_due on dossier (receiving_agency, (ended_at is null), due_at, code);
create index dossier_competent_elsewhere on dossier (competent_agency, received_at desc, code desc)
    where competent_agency <> receiving_agency;
create index dossier_competent_elsewhere_due on dossier (competent_agency, (ended_at is null), due_at, code)
    where competent_agency <> receiving_agency;
create index dossier_held_elsewhere on dossier (holder, received_at desc, code desc)
    where holder <> receiving_agency and holder <> competent_agency;
create index dossier_held_elsewhere_due on dossier (holder, (ended_at is null), due_at, code)
    where holder <> receiving_agency and holder <> competent_agency;
-- Few dossiers each; they are found whole and then put in order.
create index dossier_supported on dossier (support_point) where support_point is not null;
create index dossier_consulted on dossier using gin (consulted) where consulted is not null;
-- The lists of a whole province by due time; those by receipt have dossier_received_at.
create index dossier_due on dossier ((ended_at is null), due_at, code);
