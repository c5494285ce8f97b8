-- The stages a dossier has left: the lines of its process control slip (TT 03/2025/TT-VPCP, form 06). The one it is in
-- stands with the dossier.
create table dossier_stage (
    dossier    text        not null,
    number     integer     not null,
    step       text,
    step_name  text,
    leg        integer,
    agency     text        not null,
    officer    text,
    given_at   timestamptz not null,
    taken_at   timestamptz,
    ended_at   timestamptz not null,
    due_at     timestamptz,
    leg_due_at timestamptz,
    on_time    boolean,
    constraint dossier_stage_pk primary key (dossier, number),
    constraint dossier_stage_dossier_fk foreign key (dossier) references dossier (code),
    constraint dossier_stage_on_time_with_due check ((due_at is null) = (on_time is null))
);

create trigger dossier_stage_append_only before update or delete on dossier_stage
    for each row execute function refuse_change();

alter table overdue_notice add column fault_step text;
