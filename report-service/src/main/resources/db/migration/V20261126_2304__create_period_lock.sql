-- A period of an agency, with all below it, whose figures no longer change.
create table period_lock (
    id         uuid        not null,
    agency     text        not null,
    path       text        not null,
    from_day   date        not null,
    to_day     date        not null,
    looked_at  timestamptz not null,
    as_of      timestamptz,
    reason     text        not null,
    locked_by  text        not null,
    locked_at  timestamptz not null,
    dossiers   bigint      not null,
    checksum   text        not null,
    constraint period_lock_pk primary key (id),
    constraint period_lock_once unique (agency, from_day, to_day),
    constraint period_lock_forwards check (from_day <= to_day)
);
