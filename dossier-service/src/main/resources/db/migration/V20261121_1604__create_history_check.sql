-- A check of many dossiers, with how far it has come: whoever finds it running goes on from there.
create table history_check (
    id            uuid        not null,
    agency        text        not null,
    from_day      date        not null,
    to_day        date        not null,
    requested_by  text        not null,
    requested_at  timestamptz not null,
    state         text        not null,
    after_dossier text,
    next_day      date        not null,
    dossiers      bigint      not null,
    events        bigint      not null,
    unchained     bigint      not null,
    sealed_days   integer     not null,
    broken        bigint      not null,
    breaks        jsonb       not null,
    finished_at   timestamptz,
    constraint history_check_pk primary key (id),
    constraint history_check_state_known check (state in ('RUNNING', 'INTACT', 'BROKEN')),
    constraint history_check_end_of_finished check ((state = 'RUNNING') = (finished_at is null)),
    constraint history_check_days_ordered check (from_day <= to_day)
);
