-- The few dossiers that have to be sent again, newest first within the agency that received them.
create index dossier_sync_failed on dossier (receiving_agency, received_at, code)
    where sync_outcome = 'FAILED' and sync_sequence = sequence;
