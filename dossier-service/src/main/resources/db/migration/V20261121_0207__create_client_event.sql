-- The ids senders gave their events, with a fingerprint of what they sent: the unique key makes each count once.
create table client_event (
    id          text        not null,
    dossier     text        not null,
    fingerprint bytea       not null,
    recorded_at timestamptz not null,
    constraint client_event_pk primary key (id)
);
