-- Columns of form II.06a that were entered for a unit which is not on the system yet, apart from everything that is computed.
create table manual_figure (
    id       uuid    not null,
    agency   text    not null,
    from_day date    not null,
    to_day   date    not null,
    version  integer not null,
    constraint manual_figure_pk primary key (id),
    constraint manual_figure_once unique (agency, from_day, to_day),
    constraint manual_figure_forwards check (from_day <= to_day)
);

-- What was entered, and each correction of it with its reason; nothing is ever overwritten.
create table manual_figure_version (
    figure       uuid        not null,
    version      integer     not null,
    online       bigint      not null,
    direct       bigint      not null,
    carried_over bigint      not null,
    early        bigint      not null,
    on_time      bigint      not null,
    late         bigint      not null,
    in_time      bigint      not null,
    overdue      bigint      not null,
    reason       text        not null,
    entered_by   text        not null,
    entered_at   timestamptz not null,
    constraint manual_figure_version_pk primary key (figure, version),
    constraint manual_figure_version_of_figure foreign key (figure) references manual_figure (id),
    constraint manual_figure_version_positive
        check (least(online, direct, carried_over, early, on_time, late, in_time, overdue) >= 0),
    constraint manual_figure_version_adds_up
        check (online + direct + carried_over = early + on_time + late + in_time + overdue)
);

create function refuse_change_of_manual_figure() returns trigger language plpgsql as $$
begin
    raise exception 'figures that were entered are corrected by a further version';
end
$$;
create trigger manual_figure_version_stays before update or delete on manual_figure_version
    for each statement execute function refuse_change_of_manual_figure();
