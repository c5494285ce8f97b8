create table remediation_dossier (
    task_id       uuid        not null,
    dossier       varchar(60) not null,
    missed_due_at timestamptz not null,
    event_id      uuid        not null,
    settled_at    timestamptz,
    constraint remediation_dossier_pk primary key (dossier, missed_due_at),
    constraint remediation_dossier_task_fk foreign key (task_id) references task (id)
);

create table dossier_ending (
    dossier  varchar(60) not null,
    ended_at timestamptz not null,
    constraint dossier_ending_pk primary key (dossier)
);

comment on table dossier_ending is 'So that an overdue event delivered after the end of its dossier is settled at once; purged when old';
