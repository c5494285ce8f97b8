-- Every event of what is neither dossier nor task once, as its owner told it; reports read them as of an instant.
create table told_event (
    topic       text        not null,
    subject     text        not null,
    sequence    bigint      not null,
    type        text        not null,
    occurred_at timestamptz not null,
    body        jsonb       not null,
    constraint told_event_pk primary key (topic, subject, sequence),
    constraint told_event_sequence_positive check (sequence > 0)
);
