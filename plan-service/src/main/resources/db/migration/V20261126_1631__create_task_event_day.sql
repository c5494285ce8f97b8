create table task_event_day (
    id              bigint generated always as identity,
    task_id         uuid          not null,
    content         integer       not null,
    event_on        date,
    child_agency    varchar(35),
    previous_due_on date,
    due_on          date,
    explanation     text          not null,
    document        varchar(500),
    note            varchar(2000),
    at              timestamptz   not null,
    subject         varchar(255)  not null,
    agency          varchar(35),
    constraint task_event_day_pk primary key (id),
    constraint task_event_day_task_fk foreign key (task_id) references task (id),
    constraint task_event_day_content_numbered check (content > 0),
    constraint task_event_day_says_from_what check (event_on is not null or child_agency is not null)
);

comment on table task_event_day is 'Append only: every day that was named for an event a content of a task hangs on, and the due date counted from it';
