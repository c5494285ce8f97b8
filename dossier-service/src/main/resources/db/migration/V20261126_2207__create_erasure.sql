-- An erasure of personal data that were kept long enough: what it would take, listed by kind and unit, and how far it has come.
-- Whoever finds it running goes on from there.
create table erasure (
    id           uuid        not null,
    reason       text        not null,
    agency       text        not null,
    state        text        not null,
    dry_run      boolean     not null,
    cutoffs      jsonb       not null,
    listed       jsonb       not null,
    erased       jsonb       not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    started_by   text,
    started_at   timestamptz,
    finished_at  timestamptz,
    constraint erasure_pk primary key (id),
    constraint erasure_state_known check (state in ('LISTING', 'LISTED', 'RUNNING', 'DONE')),
    constraint erasure_started_whole check ((started_by is null) = (started_at is null)),
    constraint erasure_end_of_finished check ((state = 'DONE') = (finished_at is not null))
);

-- A dossier whose personal data are still needed, whatever their time: a complaint, a court, an inspection.
create table erasure_hold (
    id              uuid        not null,
    dossier         text        not null,
    ground          text        not null,
    reason          text        not null,
    placed_by       text        not null,
    placed_at       timestamptz not null,
    released_by     text,
    released_at     timestamptz,
    release_reason  text,
    constraint erasure_hold_pk primary key (id),
    constraint erasure_hold_dossier_fk foreign key (dossier) references dossier (code),
    constraint erasure_hold_ground_known check (ground in ('COMPLAINT', 'COURT', 'INSPECTION', 'OTHER')),
    constraint erasure_hold_released_whole check (
        (released_at is null) = (released_by is null) and (released_at is null) = (release_reason is null))
);
