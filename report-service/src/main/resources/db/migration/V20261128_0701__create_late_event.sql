-- Events that change what a day that was already over looked like: recorded on a later business day than they happened, or correcting
-- a dossier from its start. All others were known by the end of the day they belong to.
create table late_event (
    dossier     text        not null,
    sequence    bigint      not null,
    since       timestamptz not null,
    recorded_at timestamptz not null,
    constraint late_event_pk primary key (dossier, sequence),
    constraint late_event_recorded_after check (since <= recorded_at)
);
comment on column late_event.since is 'from when on the event changes what is known; -infinity for a correction';
