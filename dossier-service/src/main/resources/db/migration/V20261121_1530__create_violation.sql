-- What an agency or an official did against the rules of the one-stop mechanism; officer is a staff id, never a name.
create table violation (
    id          uuid        not null,
    agency      text        not null,
    kind        text        not null,
    officer     text,
    dossier     text,
    petition    text,
    occurred_on date        not null,
    description text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint violation_pk primary key (id),
    constraint violation_dossier_fk foreign key (dossier) references dossier (code),
    constraint violation_petition_fk foreign key (petition) references petition (code),
    constraint violation_kind_known check (kind in ('PAPERS_OUTSIDE_RULES', 'EXTRA_STEPS',
        'RECEIPT_AT_SPECIALIST_OFFICE', 'FEE_OUTSIDE_RULES', 'ATTITUDE', 'OTHER'))
);
