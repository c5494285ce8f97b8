-- What was found in files that were said to be signed forms; appended to, never changed. The files are not kept.
create table form_signed_file (
    number         bigint generated always as identity,
    dossier        text        not null,
    kind           text        not null,
    event_sequence bigint      not null,
    checked_at     timestamptz not null,
    checked_by     text        not null,
    found          jsonb       not null,
    constraint form_signed_file_pk primary key (number),
    constraint form_signed_file_dossier_known foreign key (dossier) references dossier (code)
);
