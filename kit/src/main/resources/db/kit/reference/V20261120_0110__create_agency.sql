-- Copy of the agencies as plan-service publishes them. sequence is that of the event the row was taken from.
create table agency (
    code          text   not null,
    sequence      bigint not null,
    old_code      text,
    name          text   not null,
    kind          text   not null,
    parent        text,
    path          text   not null,
    valid_from    date,
    valid_to      date,
    successors    text[] not null,
    name_variants text[] not null,
    office_hours  jsonb,
    constraint agency_pk primary key (code)
);
