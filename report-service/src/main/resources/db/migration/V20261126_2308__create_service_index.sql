-- The index by which citizens and businesses are served (Quyết định 766/QĐ-TTg), as data: its split has changed before.
create table index_indicator (
    effective_from date    not null,
    code           text    not null,
    position       integer not null,
    group_code     text    not null,
    group_title    text    not null,
    title          text    not null,
    definition     text    not null,
    figure         text,
    max_points     numeric not null,
    target         numeric,
    legal_source   text    not null,
    confirmed      boolean not null,
    constraint index_indicator_pk primary key (effective_from, code),
    constraint index_indicator_points_positive check (max_points > 0),
    constraint index_indicator_target_share check (target > 0 and target <= 1)
);

create table index_band (
    effective_from date    not null,
    least          numeric not null,
    name           text    not null,
    constraint index_band_pk primary key (effective_from, least)
);
