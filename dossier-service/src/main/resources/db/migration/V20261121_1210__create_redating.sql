-- Jobs that count appointments again after a calendar has changed. listed_to is how far the list has come.
create table redating (
    id                bigint generated always as identity,
    agency            text        not null,
    year              integer     not null,
    calendar_version  bigint      not null,
    reason            text        not null,
    state             text        not null,
    start_when_listed boolean     not null,
    listed_to         text        not null,
    requested_by      text        not null,
    requested_at      timestamptz not null,
    started_by        text,
    started_at        timestamptz,
    finished_at       timestamptz,
    constraint redating_pk primary key (id),
    constraint redating_state_known check (state in ('LISTING', 'PROPOSED', 'RUNNING', 'DONE', 'SUPERSEDED')),
    constraint redating_running_was_started check (state <> 'RUNNING' or started_at is not null)
);

-- The dossiers a job touches, and what became of each. check_at is set while a dossier waits for its turn.
create table redating_item (
    id              text        not null,
    redating        bigint      not null,
    dossier         text        not null,
    present_due_at  timestamptz not null,
    proposed_due_at timestamptz,
    new_due_at      timestamptz,
    outcome         text,
    settled_at      timestamptz,
    check_at        timestamptz,
    constraint redating_item_pk primary key (id),
    constraint redating_item_once unique (redating, dossier),
    constraint redating_item_redating_fk foreign key (redating) references redating (id),
    constraint redating_item_dossier_fk foreign key (dossier) references dossier (code),
    constraint redating_item_outcome_known check (outcome in ('MOVED', 'UNCHANGED', 'ENDED', 'CALENDAR_UNKNOWN')),
    constraint redating_item_settled check ((outcome is null) = (settled_at is null)),
    constraint redating_item_waits_unsettled check (check_at is null or outcome is null)
);

-- The version of each year's calendar up to which re-datings were proposed.
create table calendar_seen (
    year             integer not null,
    calendar_version bigint  not null,
    constraint calendar_seen_pk primary key (year)
);
