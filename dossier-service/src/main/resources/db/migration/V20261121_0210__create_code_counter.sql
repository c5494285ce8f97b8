-- The last number given out per agency and day; a row lock makes it safe across replicas.
create table code_counter (
    agency text    not null,
    day    date    not null,
    last   integer not null,
    constraint code_counter_pk primary key (agency, day),
    constraint code_counter_range check (last between 1 and 999999)
);

-- Numbers leased to counters that work without a connection.
create table code_block (
    agency    text        not null,
    day       date        not null,
    first     integer     not null,
    last      integer     not null,
    leased_by text        not null,
    leased_at timestamptz not null,
    constraint code_block_pk primary key (agency, day, first),
    constraint code_block_size check (last between first and first + 499)
);
