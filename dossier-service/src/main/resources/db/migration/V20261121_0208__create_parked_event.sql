-- Events that came before one they depend on; applied when the gap closes.
create table parked_event (
    dossier     text        not null,
    id          text        not null,
    agency      text        not null,
    type        text        not null,
    occurred_at timestamptz not null,
    data        jsonb       not null,
    fingerprint bytea       not null,
    missing     text        not null,
    impossible  boolean     not null,
    sender      text        not null,
    migrated    boolean     not null,
    parked_at   timestamptz not null,
    constraint parked_event_pk primary key (dossier, id)
);
