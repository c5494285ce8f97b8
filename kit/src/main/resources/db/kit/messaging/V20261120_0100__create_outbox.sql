-- One row per event to publish; written with the change it tells of, read by the relay in the order of id.
create table outbox_entry (
    id           bigint generated always as identity,
    event_id     uuid        not null,
    topic        text        not null,
    type         text        not null,
    subject      text        not null,
    sequence     bigint      not null,
    envelope     text        not null,
    created_at   timestamptz not null default clock_timestamp(),
    published_at timestamptz,
    constraint outbox_entry_pk primary key (id),
    constraint outbox_entry_event_unique unique (event_id),
    constraint outbox_entry_sequence_unique unique (topic, subject, sequence),
    constraint outbox_entry_sequence_positive check (sequence > 0)
);
