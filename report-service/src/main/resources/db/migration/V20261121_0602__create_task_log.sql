-- Every event of a plan's task once.
create table task_event (
    task        text        not null,
    sequence    bigint      not null,
    type        text        not null,
    occurred_at timestamptz not null,
    body        jsonb       not null,
    constraint task_event_pk primary key (task, sequence),
    constraint task_event_sequence_positive check (sequence > 0)
);
