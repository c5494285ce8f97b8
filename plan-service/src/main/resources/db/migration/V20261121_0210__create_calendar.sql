create table calendar_year (
    year            integer      not null,
    status          varchar(10)  not null,
    legal_reference varchar(500) not null,
    sequence        bigint       not null,
    constraint calendar_year_pk primary key (year),
    constraint calendar_year_status_known check (status in ('DRAFT', 'DECIDED'))
);

create table calendar_day_off (
    year            integer      not null,
    date            date         not null,
    name            varchar(255) not null,
    kind            varchar(20)  not null,
    legal_reference varchar(500) not null,
    constraint calendar_day_off_pk primary key (date),
    constraint calendar_day_off_year_fk foreign key (year) references calendar_year (year),
    constraint calendar_day_off_in_year check (extract(year from date) = year),
    constraint calendar_day_off_kind_known check (kind in ('STATUTORY', 'SUBSTITUTE', 'SWAP_OFF'))
);

create table calendar_make_up_day (
    year            integer      not null,
    date            date         not null,
    for_date        date         not null,
    name            varchar(255) not null,
    legal_reference varchar(500) not null,
    constraint calendar_make_up_day_pk primary key (date),
    constraint calendar_make_up_day_year_fk foreign key (year) references calendar_year (year),
    constraint calendar_make_up_day_in_year check (extract(year from date) = year)
);
