create table target (
    id         uuid           not null,
    issuer     varchar(35)    not null,
    year       integer        not null,
    metric     text           not null,
    operator   varchar(10)    not null,
    value      numeric(16, 4) not null,
    unit       text           not null,
    scope      text,
    firm       boolean        not null,
    comparison varchar(20)    not null,
    base_year  integer,
    document   text,
    place      text,
    wording    text,
    created_at timestamptz    not null,
    constraint target_pk primary key (id),
    constraint target_operator_known check (operator in ('AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW', 'EXACTLY')),
    constraint target_comparison_known check (comparison in ('VALUE', 'GAIN', 'RELATIVE_GAIN', 'PERCENT_OF_BASE')),
    constraint target_base_year_of_comparison check (base_year is null or comparison <> 'VALUE'),
    constraint target_year_plausible check (year between 2000 and 2100)
);

create table target_figure (
    id          bigint generated always as identity,
    target_id   uuid           not null,
    period      varchar(20)    not null,
    value       numeric(20, 4),
    numerator   numeric(20, 4),
    denominator numeric(20, 4),
    base        numeric(20, 4),
    source      text           not null,
    at          timestamptz    not null,
    subject     varchar(255)   not null,
    agency      varchar(35)    not null,
    constraint target_figure_pk primary key (id),
    constraint target_figure_target_fk foreign key (target_id) references target (id),
    constraint target_figure_whole_share check ((numerator is null) = (denominator is null)),
    constraint target_figure_one_way check ((value is null) <> (numerator is null))
);

comment on table target_figure is 'Append only; of one period the figure entered last counts';

create trigger target_figure_append_only before update or delete on target_figure
    for each row execute function refuse_change_of_history();
