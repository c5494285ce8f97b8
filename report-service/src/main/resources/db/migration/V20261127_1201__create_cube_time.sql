-- How long dossiers took, beside the cube and with its keys (docs/decisions/0089): how many that end under a day took how many
-- working days. Two arrays of the same length, days in order; -1 where a calendar is not known.
create table cube_time (
    dimension text collate "C" not null,
    size "char" not null,
    start date not null,
    node text collate "C" not null,
    code text collate "C" not null,
    field text collate "C" not null,
    level text collate "C" not null,
    channel text collate "C" not null,
    days integer[] not null,
    dossiers integer[] not null,
    constraint cube_time_pk primary key (dimension, size, start, node, code, field, level, channel)
) with (fillfactor = 80);

-- As cube_late: what became so on another day than the one it is counted under.
create table cube_time_late (
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
    days integer not null,
    dossiers integer not null,
    constraint cube_time_late_pk
        primary key (dimension, span, node, first, until, under_first, code, field, level, channel, days),
    constraint cube_time_late_forwards check (first < until)
) with (fillfactor = 80);
