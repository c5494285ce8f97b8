-- What a task is counted under.
create table task_fact (
    task          text   not null,
    last_sequence bigint not null,
    plan          text,
    area          text,
    origin        text   not null,
    constraint task_fact_pk primary key (task),
    constraint task_fact_origin_known check (origin in ('PLAN', 'REMEDIATION'))
);

create table task_state (
    task         text        not null,
    valid_from   timestamptz not null,
    valid_to     timestamptz not null,
    state        text        not null,
    progress     integer     not null,
    due_on       date,
    completed_on date,
    constraint task_state_pk primary key (task, valid_from),
    constraint task_state_of_fact foreign key (task) references task_fact (task),
    constraint task_state_not_empty check (valid_from < valid_to),
    constraint task_state_known check (state in ('OPEN', 'COMPLETED', 'CANCELLED'))
);
