create table agency (
    code          varchar(35)  not null,
    old_code      varchar(15),
    name          varchar(255) not null,
    kind          varchar(20)  not null,
    parent        varchar(35),
    path          varchar(400) not null,
    valid_from    date,
    valid_to      date,
    successors    varchar(35)[]  not null default '{}',
    name_variants varchar(255)[] not null default '{}',
    office_hours  text,
    sequence      bigint       not null,
    constraint agency_pk primary key (code),
    constraint agency_parent_fk foreign key (parent) references agency (code) deferrable initially deferred,
    constraint agency_not_its_own_parent check (parent <> code),
    constraint agency_validity_in_order check (valid_from <= valid_to),
    constraint agency_sequence_positive check (sequence > 0),
    constraint agency_office_hours_json check (office_hours is json)
);

comment on table agency is 'The tree province, district (closed 2025-07-01), commune and department';
comment on column agency.path is 'Codes from the root to this agency, joined by a slash; scopes compare prefixes of it';
