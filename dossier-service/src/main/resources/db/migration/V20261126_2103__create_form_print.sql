-- What was printed for a leader to sign, by size and hash: a signed document begins with one of these. The paper is not kept.
create table form_print (
    dossier        text        not null,
    kind           text        not null,
    event_sequence bigint      not null,
    sha256         text        not null,
    size           integer     not null,
    printed_at     timestamptz not null,
    constraint form_print_pk primary key (dossier, kind, event_sequence, sha256),
    constraint form_print_dossier_known foreign key (dossier) references dossier (code),
    constraint form_print_hash_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint form_print_size_positive check (size > 0)
);
