-- The catalogue of procedures; what a citizen must bring and how long it takes changes by date.
create table procedure (
    code       text        not null,
    name       text        not null,
    field_code text        not null,
    field_name text        not null,
    level      text        not null,
    version    integer     not null,
    updated_at timestamptz not null,
    constraint procedure_pk primary key (code),
    constraint procedure_level_known check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint procedure_code_national check (code ~ '^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$')
);

create table procedure_version (
    procedure_code text  not null,
    effective_from date  not null,
    effective_to   date,
    content        jsonb not null,
    constraint procedure_version_pk primary key (procedure_code, effective_from),
    constraint procedure_version_procedure_fk foreign key (procedure_code) references procedure (code),
    constraint procedure_version_period check (effective_to >= effective_from)
);
