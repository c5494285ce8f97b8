-- Every event of a dossier once, as it was taken in; the facts below can always be folded again from it.
create table dossier_event (
    dossier     text        not null,
    sequence    bigint      not null,
    type        text        not null,
    occurred_at timestamptz not null,
    body        jsonb       not null,
    constraint dossier_event_pk primary key (dossier, sequence),
    constraint dossier_event_sequence_positive check (sequence > 0)
);
