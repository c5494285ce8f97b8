-- Where each dossier of a locked period stood when it was locked, with the path its agency had then. The lock is written last,
-- with the checksum of these rows.
create table frozen_dossier (
    lock uuid not null,
    path text not null,
    dossier text,
    procedure text,
    field text,
    level text,
    agency text,
    receiving_agency text,
    channel text,
    return_channel text,
    online_level integer,
    coverage text,
    received text,
    standing text,
    received_on date,
    due_at timestamptz,
    missed_due_at timestamptz,
    ended_at timestamptz,
    ended_on date,
    clock text,
    state text,
    in_time_by_instant boolean,
    holder text,
    officer text,
    fault_agency text,
    fault_step text,
    apology boolean,
    outcome text,
    finance text,
    supplement_requests integer,
    components integer,
    digital_components integer,
    digital_result boolean,
    error_apologies integer,
    constraint frozen_dossier_pk primary key (lock, dossier),
    constraint frozen_dossier_of_lock foreign key (lock) references period_lock (id)
        deferrable initially deferred
);

-- The pauses of what had ended by then: they make handling times.
create table frozen_pause (
    lock       uuid        not null,
    dossier    text        not null,
    valid_from timestamptz not null,
    valid_to   timestamptz not null,
    constraint frozen_pause_pk primary key (lock, dossier, valid_from),
    constraint frozen_pause_of_dossier foreign key (lock, dossier) references frozen_dossier (lock, dossier)
);
