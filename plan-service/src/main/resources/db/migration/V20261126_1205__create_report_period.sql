create table report_period (
    id              uuid        not null,
    duty_id         uuid        not null,
    duty_version    integer     not null,
    kind            varchar(20) not null,
    label           text        not null,
    starts_on       date        not null,
    ends_on         date        not null,
    collection_due  date,
    aggregation_due date,
    dates_by        text,
    reference       text,
    locked_at       timestamptz,
    locked_by       text,
    version         bigint      not null,
    constraint report_period_pk primary key (id),
    constraint report_period_version_fk foreign key (duty_id, duty_version) references reporting_duty_version (duty_id, number),
    constraint report_period_kind_known check (kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'RULE', 'AD_HOC')),
    constraint report_period_in_order check (starts_on <= ends_on),
    constraint report_period_collected_before_aggregated check (collection_due < aggregation_due),
    constraint report_period_once unique (duty_id, kind, starts_on, ends_on, label),
    constraint report_period_locked_by_somebody check ((locked_at is null) = (locked_by is null))
);

create table report_period_change (
    id         uuid        not null,
    period_id  uuid        not null,
    at         timestamptz not null,
    subject    text        not null,
    collection_before  date,
    aggregation_before date,
    collection_due     date,
    aggregation_due    date,
    authority  text        not null,
    reason     text,
    constraint report_period_change_pk primary key (id),
    constraint report_period_change_period_fk foreign key (period_id) references report_period (id)
);
