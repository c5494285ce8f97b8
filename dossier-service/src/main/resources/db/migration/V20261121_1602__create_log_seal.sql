-- What an append-only log held at the end of a day. Each seal holds the hash of the one before, so that neither a row, nor
-- all rows of a dossier, nor a whole day can be taken away unseen.
create table log_seal (
    log       text        not null,
    day       date        not null,
    entries   bigint      not null,
    digest    bytea       not null,
    hash      bytea       not null,
    sealed_at timestamptz not null,
    constraint log_seal_pk primary key (log, day),
    constraint log_seal_log_known check (log in ('HISTORY', 'ACCESS_LOG')),
    constraint log_seal_lengths check (octet_length(digest) = 32 and octet_length(hash) = 32)
);

create trigger log_seal_append_only before update or delete on log_seal
    for each row execute function refuse_change();
