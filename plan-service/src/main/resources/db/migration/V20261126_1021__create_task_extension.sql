create table task_extension (
    id              bigint generated always as identity,
    task_id         uuid          not null,
    content         integer,
    previous_due_on date,
    due_on          date          not null,
    reason          varchar(2000) not null,
    document        varchar(500),
    at              timestamptz   not null,
    subject         varchar(255)  not null,
    agency          varchar(35),
    constraint task_extension_pk primary key (id),
    constraint task_extension_task_fk foreign key (task_id) references task (id),
    constraint task_extension_moves check (previous_due_on is distinct from due_on)
);

comment on table task_extension is 'Append only: every other due date a task or one of its contents was given, and why';
