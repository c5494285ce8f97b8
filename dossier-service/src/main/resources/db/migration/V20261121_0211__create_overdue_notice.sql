-- One row per missed deadline: the key is what makes its event happen once, whoever sweeps.
create table overdue_notice (
    dossier          text        not null,
    deadline_version integer     not null,
    fault_agency     text        not null,
    detected_at      timestamptz not null,
    constraint overdue_notice_pk primary key (dossier, deadline_version),
    constraint overdue_notice_dossier_fk foreign key (dossier) references dossier (code)
);
