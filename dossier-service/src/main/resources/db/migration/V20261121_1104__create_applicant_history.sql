-- The applicant as it stood before a correction, encrypted whole; the sequence is that of the correction.
create table applicant_history (
    dossier  text   not null,
    sequence bigint not null,
    sealed   bytea  not null,
    constraint applicant_history_pk primary key (dossier, sequence),
    constraint applicant_history_dossier_fk foreign key (dossier) references dossier (code)
);

create trigger applicant_history_append_only before update or delete on applicant_history
    for each row execute function refuse_change();
