-- Few events tell of something paid online; what is kept of older ones tells nothing of it.
create index dossier_event_paid_online on dossier_event (dossier) where (body #>> '{told,paid_online}') = 'true';
