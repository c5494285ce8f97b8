-- What a dossier is counted under.
create table dossier_fact (
    dossier          text   not null,
    last_sequence    bigint not null,
    procedure        text   not null,
    field            text   not null,
    level            text   not null,
    receiving_agency text   not null,
    competent_agency text,
    agency           text   not null,
    channel          text   not null,
    return_channel   text,
    constraint dossier_fact_pk primary key (dossier),
    constraint dossier_fact_channel_known check (channel in ('COUNTER', 'ONLINE', 'POST'))
);

-- What held from an instant to another, so that any past instant has exactly one row per dossier.
create table dossier_state (
    dossier       text        not null,
    valid_from    timestamptz not null,
    valid_to      timestamptz not null,
    state         text        not null,
    clock         text        not null,
    received_on   date        not null,
    due_at        timestamptz,
    due_on        date,
    missed_due_at timestamptz,
    ended_at      timestamptz,
    ended_on      date,
    holder        text        not null,
    officer       text,
    fault_agency  text,
    apology       boolean     not null,
    constraint dossier_state_pk primary key (dossier, valid_from),
    constraint dossier_state_of_fact foreign key (dossier) references dossier_fact (dossier),
    constraint dossier_state_not_empty check (valid_from < valid_to),
    constraint dossier_state_clock_known check (clock in ('RUNNING', 'PAUSED', 'ENDED', 'EXCLUDED')),
    constraint dossier_state_ended_has_end check (clock <> 'ENDED' or ended_on is not null)
);
