create table report_cut_off (
    period_kind    varchar(20) not null,
    effective_from date        not null,
    last_day       integer     not null,
    legal_basis    text        not null,
    constraint report_cut_off_pk primary key (period_kind, effective_from),
    constraint report_cut_off_kind_known check (period_kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR')),
    constraint report_cut_off_last_day_of_month check (last_day between 1 and 31)
);

insert into report_cut_off (period_kind, effective_from, last_day, legal_basis)
values ('MONTH', '2019-03-12', 14, 'Nghị định 09/2019/NĐ-CP, Điều 12'),
       ('QUARTER', '2019-03-12', 14, 'Nghị định 09/2019/NĐ-CP, Điều 12'),
       ('HALF_YEAR', '2019-03-12', 14, 'Nghị định 09/2019/NĐ-CP, Điều 12'),
       ('NINE_MONTHS', '2019-03-12', 14, 'Nghị định 09/2019/NĐ-CP, Điều 12'),
       ('YEAR', '2019-03-12', 14, 'Nghị định 09/2019/NĐ-CP, Điều 12');

create table reporting_duty (
    id         uuid        not null,
    collector  varchar(35) not null,
    title      text        not null,
    plans      uuid[]      not null default '{}',
    kept_for   text,
    created_at timestamptz not null,
    latest     integer     not null,
    version    bigint      not null,
    constraint reporting_duty_pk primary key (id)
);

create table reporting_duty_version (
    id             uuid        not null,
    duty_id        uuid        not null,
    number         integer     not null,
    effective_from date        not null,
    definition     text        not null,
    created_at     timestamptz not null,
    subject        text        not null,
    constraint reporting_duty_version_pk primary key (id),
    constraint reporting_duty_version_number unique (duty_id, number),
    constraint reporting_duty_version_duty_fk foreign key (duty_id) references reporting_duty (id),
    constraint reporting_duty_version_per_day unique (duty_id, effective_from),
    constraint reporting_duty_version_json check (definition is json object)
);
