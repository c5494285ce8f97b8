-- Where and since when a unit has a procedure public, or no longer; the latest day of a channel counts.
create table procedure_publication (
    procedure_code text        not null,
    agency         text        not null,
    channel        text        not null,
    published_on   date        not null,
    withdrawn      boolean     not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    constraint procedure_publication_pk primary key (procedure_code, agency, channel, published_on),
    constraint procedure_publication_procedure_fk foreign key (procedure_code) references procedure (code),
    constraint procedure_publication_channel_known check (channel in ('PORTAL', 'UNIT_PAGE', 'COUNTER', 'POST_OFFICE'))
);
