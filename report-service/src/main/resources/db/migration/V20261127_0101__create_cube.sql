-- Figures of dossiers summed up beforehand, by what changed at the end of which business day: docs/decisions/0073.
--
-- dimension what code is: AGENCY, FIELD, PROCEDURE (with its field and level), or KIND, the level of the online service with
-- level and channel; size how many days from start on: D day, H half of a month, Q quarter, Y year; node an agency with all
-- below it, for AGENCY the one right above; online of what came in online only, else of all
create table cube (
    dimension text collate "C" not null,
    size "char" not null,
    start date not null,
    node text collate "C" not null,
    code text collate "C" not null,
    field text collate "C" not null,
    level text collate "C" not null,
    channel text collate "C" not null,
    online boolean not null,
    coverage text collate "C" not null,
    -- of the day of receipt
    fresh_counter integer not null,
    fresh_online integer not null,
    fresh_post integer not null,
    components integer not null,
    digital_components integer not null,
    -- of the day of the end
    early integer not null,
    on_time integer not null,
    late integer not null,
    by_instant integer not null,
    late_apologised integer not null,
    ended_error_apologies integer not null,
    ended_asked_once integer not null,
    returned_by_post integer not null,
    ended_paid integer not null,
    ended_owing integer not null,
    results integer not null,
    digital_results integer not null,
    -- what is pending, as a difference from the day before
    in_time integer not null,
    overdue integer not null,
    overdue_apologised integer not null,
    pending_error_apologies integer not null,
    pending_asked_once integer not null,
    pending_paid integer not null,
    pending_owing integer not null,
    constraint cube_pk primary key (dimension, size, start, node, online, code, field, level, channel, coverage)
) with (fillfactor = 80);

-- What changed on another day than the one it is counted under: to be added to figures as of a day from first on and before
-- until. Where the day it is counted under is first, only those of periods that had begun by then are meant.
--
-- span the power of two of days that first and until are at most apart
create table cube_late (
    dimension text collate "C" not null,
    span integer not null,
    node text collate "C" not null,
    first date not null,
    until date not null,
    under_first boolean not null,
    code text collate "C" not null,
    field text collate "C" not null,
    level text collate "C" not null,
    channel text collate "C" not null,
    online boolean not null,
    coverage text collate "C" not null,
    fresh_counter integer not null,
    fresh_online integer not null,
    fresh_post integer not null,
    components integer not null,
    digital_components integer not null,
    early integer not null,
    on_time integer not null,
    late integer not null,
    by_instant integer not null,
    late_apologised integer not null,
    ended_error_apologies integer not null,
    ended_asked_once integer not null,
    returned_by_post integer not null,
    ended_paid integer not null,
    ended_owing integer not null,
    results integer not null,
    digital_results integer not null,
    constraint cube_late_pk
        primary key (dimension, span, node, online, first, until, under_first, code, field, level, channel, coverage),
    constraint cube_late_forwards check (first < until)
) with (fillfactor = 80);

-- What a dossier was before it was touched, as far as the cube knows it: a row for each interval, or one without any for a
-- dossier that was not there. Written with what touches it, gone once that is in the cube.
create table cube_tail (
    entry bigint not null,
    dossier text not null,
    procedure text,
    field text,
    level text,
    agency text,
    channel text,
    return_channel text,
    online_level integer,
    coverage text,
    valid_from timestamptz,
    valid_to timestamptz,
    state text,
    clock text,
    received_on date,
    due_at timestamptz,
    due_on date,
    missed_due_at timestamptz,
    ended_at timestamptz,
    ended_on date,
    apology boolean,
    outcome text,
    finance text,
    supplement_requests integer,
    components integer,
    digital_components integer,
    digital_result boolean,
    error_apologies integer
);
create sequence cube_entry;

-- Where an agency's dossiers are counted: by the tree as it was when they were.
create table cube_agency (
    agency text not null,
    path text not null,
    has_below boolean not null,
    constraint cube_agency_pk primary key (agency)
);

-- Agencies whose place in the tree is another than the one they are counted at.
create table cube_stale (
    agency text not null,
    constraint cube_stale_pk primary key (agency)
);
