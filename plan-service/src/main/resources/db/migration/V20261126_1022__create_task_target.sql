create table task_target (
    task_id    uuid           not null,
    position   integer        not null,
    name       varchar(500)   not null,
    comparison varchar(10)    not null,
    value      numeric(20, 4) not null,
    unit       varchar(60)    not null,
    reached    numeric(20, 4),
    reached_on date,
    constraint task_target_pk primary key (task_id, position),
    constraint task_target_task_fk foreign key (task_id) references task (id),
    constraint task_target_comparison_known
        check (comparison in ('AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'EXACTLY')),
    constraint task_target_reached_has_day check ((reached is null) = (reached_on is null))
);
