-- How far the national portal knows the dossier: the last change sent and what came of it. Not part of its history.
alter table dossier
    add column sync_sequence bigint not null default 0,
    add column sync_outcome  text,
    add column sync_at       timestamptz,
    add constraint dossier_sync_outcome_known check (sync_outcome in ('SENT', 'FAILED')),
    add constraint dossier_sync_whole check ((sync_sequence = 0) = (sync_outcome is null));
