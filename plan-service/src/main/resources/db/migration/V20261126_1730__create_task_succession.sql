-- What becomes of the open tasks of an agency that was closed.
create table task_succession (
    task_id    uuid         not null,
    agency     varchar(35)  not null,
    state      varchar(20)  not null,
    successors varchar(35)[] not null default '{}',
    asked_at   timestamptz  not null default now(),
    decided_at timestamptz,
    decided_by varchar(255),
    constraint task_succession_pk primary key (task_id, agency),
    constraint task_succession_task_fk foreign key (task_id) references task (id),
    constraint task_succession_state_known check (state in ('ASKED', 'HANDED_ON')),
    constraint task_succession_decided check ((state = 'HANDED_ON') = (decided_at is not null))
);

comment on column task_succession.successors is 'Who could take over while it is asked, who did once it is handed on';
