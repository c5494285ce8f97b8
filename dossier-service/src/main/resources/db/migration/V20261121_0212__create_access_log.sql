-- Who read personal data in clear, and what for (Law 91/2025/QH15); appended to, never changed.
create table access_log (
    id      bigint generated always as identity,
    at      timestamptz not null,
    subject text        not null,
    roles   text        not null,
    agency  text        not null,
    dossier text        not null,
    fields  text        not null,
    purpose text        not null,
    address text,
    constraint access_log_pk primary key (id)
);

create trigger access_log_append_only before update or delete on access_log
    for each row execute function refuse_change();
