-- A table of procedures that was read and waits for somebody to confirm what it would change.
create table procedure_import (
    id           uuid        not null,
    created_by   text        not null,
    created_at   timestamptz not null,
    rows         jsonb       not null,
    preview      text        not null,
    confirmed_at timestamptz,
    confirmed_by text,
    constraint procedure_import_pk primary key (id),
    constraint procedure_import_confirmed check ((confirmed_at is null) = (confirmed_by is null))
);
