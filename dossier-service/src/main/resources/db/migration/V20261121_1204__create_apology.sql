-- Written apologies (form 04), with a new appointment or without; appended to, never changed.
create table apology (
    dossier         text        not null,
    apology_seq     integer     not null,
    event_sequence  bigint      not null,
    kind            text        not null,
    agency_at_fault text        not null,
    cause           text        not null,
    reason          text        not null,
    old_due_at      timestamptz not null,
    new_due_at      timestamptz,
    override_reason text,
    signer          text,
    made_at         timestamptz not null,
    made_by         text        not null,
    constraint apology_pk primary key (dossier, apology_seq),
    constraint apology_event_fk foreign key (dossier, event_sequence) references dossier_event (dossier, sequence)
        deferrable initially deferred,
    constraint apology_kind_known check (kind in ('LATE', 'ERROR')),
    constraint apology_sequence_positive check (apology_seq > 0),
    constraint apology_override_moves check (override_reason is null or new_due_at is not null),
    constraint apology_error_moves_nothing check (kind = 'LATE' or new_due_at is null)
);

create trigger apology_append_only before update or delete on apology
    for each row execute function refuse_change();
