-- What the national portal answered when it did not take the last change sent; null where it did, or said nothing.
alter table dossier
    add column sync_message text,
    add constraint dossier_sync_message_of_failure check (sync_message is null or sync_outcome = 'FAILED');
