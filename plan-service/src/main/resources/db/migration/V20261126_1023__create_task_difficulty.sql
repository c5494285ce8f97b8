create table task_difficulty (
    id          uuid          not null,
    task_id     uuid          not null,
    agency      varchar(35)   not null,
    text        varchar(4000) not null,
    raised_by   varchar(255)  not null,
    raised_at   timestamptz   not null,
    answer      varchar(4000),
    answered_by varchar(255),
    answered_at timestamptz,
    constraint task_difficulty_pk primary key (id),
    constraint task_difficulty_task_fk foreign key (task_id) references task (id),
    constraint task_difficulty_answer_whole check ((answer is null) = (answered_at is null)
        and (answer is null) = (answered_by is null))
);
