create table inspection_threshold (
    agency         varchar(35)   not null,
    code           varchar(40)   not null,
    effective_from date          not null,
    effective_to   date,
    measure        varchar(20)   not null,
    name           text          not null,
    theme          varchar(20),
    units_below    varchar(35),
    unit_kinds     varchar(20)[] not null,
    source         varchar(20),
    percent        numeric(5, 2) not null,
    strict         boolean       not null,
    legal_basis    text          not null,
    constraint inspection_threshold_pk primary key (agency, code, effective_from),
    constraint inspection_threshold_in_order check (effective_from <= effective_to),
    constraint inspection_threshold_measure_known check (measure in ('COVERAGE', 'ANSWERED', 'COMPLETED')),
    constraint inspection_threshold_percent check (percent between 0 and 100),
    constraint inspection_threshold_strict_can_be_met check (not strict or percent < 100),
    constraint inspection_threshold_of_coverage check ((measure = 'COVERAGE') =
        (units_below is not null and cardinality(unit_kinds) > 0)),
    constraint inspection_threshold_source_of_findings check (source is null or measure <> 'COVERAGE'),
    constraint inspection_threshold_theme_of_coverage check (theme is null or measure = 'COVERAGE')
);
