-- Personal data apart from the dossier (Law 91/2025/QH15): the identity number encrypted, found by its keyed hash.
create table applicant (
    dossier         text  not null,
    type            text  not null,
    name            text  not null,
    identity_sealed bytea,
    identity_hash   bytea,
    phone           text,
    email           text,
    address         text,
    constraint applicant_pk primary key (dossier),
    constraint applicant_dossier_fk foreign key (dossier) references dossier (code),
    constraint applicant_type_known check (type in ('PERSON', 'ORGANISATION', 'STATE_BODY')),
    constraint applicant_identity_whole check ((identity_sealed is null) = (identity_hash is null))
);
