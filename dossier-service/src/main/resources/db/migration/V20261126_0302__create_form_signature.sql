-- Who signed which form electronically: the leader, then the organisation. Kept, never changed.
create table form_signature (
    dossier        text        not null,
    kind           text        not null,
    event_sequence bigint      not null,
    signatory      text        not null,
    name           text        not null,
    position       text,
    certificate    text,
    signed_at      timestamptz not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    constraint form_signature_pk primary key (dossier, kind, event_sequence, signatory),
    constraint form_signature_dossier_known foreign key (dossier) references dossier (code),
    constraint form_signature_kind_known check (kind in ('APOLOGY', 'STOP_NOTICE')),
    constraint form_signature_signatory_known check (signatory in ('LEADER', 'ORGANISATION')),
    constraint form_signature_name_not_blank check (length(trim(name)) > 0)
);

comment on column form_signature.event_sequence is 'the event of the dossier that the form is about';
