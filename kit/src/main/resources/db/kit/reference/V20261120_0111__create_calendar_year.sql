-- Copy of the calendars as plan-service publishes them; content holds days off and make-up days.
create table calendar_year (
    year            integer not null,
    sequence        bigint  not null,
    status          text    not null,
    legal_reference text,
    content         jsonb   not null,
    constraint calendar_year_pk primary key (year),
    constraint calendar_year_status_known check (status in ('DRAFT', 'DECIDED'))
);
