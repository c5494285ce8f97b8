-- How each task of the plans of a locked agency stood at the end of the period, and how it stands by all that was known when it
-- was locked; the interval of the latter is open.
create table frozen_task (
    lock         uuid        not null,
    task         text        not null,
    valid_from   timestamptz not null,
    valid_to     timestamptz not null,
    plan         text,
    area         text,
    origin       text        not null,
    title        text,
    label        text,
    state        text        not null,
    completed_on date,
    contents     jsonb       not null,
    constraint frozen_task_pk primary key (lock, task, valid_from),
    constraint frozen_task_of_lock foreign key (lock) references period_lock (id)
        deferrable initially deferred
);
create trigger frozen_task_stays before update or delete on frozen_task
    for each statement execute function refuse_change_of_frozen();
