-- The ids of handled events, inserted in the handler's transaction: the unique key makes the effect happen once.
create table inbox_event (
    topic       text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    constraint inbox_event_pk primary key (topic, event_id)
);

-- The highest sequence number handled per aggregate.
create table inbox_sequence (
    topic         text   not null,
    subject       text   not null,
    last_sequence bigint not null,
    constraint inbox_sequence_pk primary key (topic, subject)
);

-- Sequence numbers that were jumped over; open until the event arrives after all.
create table inbox_gap (
    topic       text        not null,
    subject     text        not null,
    sequence    bigint      not null,
    detected_at timestamptz not null default now(),
    closed_at   timestamptz,
    constraint inbox_gap_pk primary key (topic, subject, sequence)
);
