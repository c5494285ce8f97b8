-- The ids senders gave their events, with a fingerprint of what they sent: the unique key makes each count once. Senders
-- know nothing of each other's ids, so an id is unique within its dossier.
create table client_event (
    dossier     text        not null,
    id          text        not null,
    sender      text        not null,
    fingerprint bytea       not null,
    recorded_at timestamptz not null,
    constraint client_event_pk primary key (dossier, id)
);
