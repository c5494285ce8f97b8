create table task_party (
    task_id  uuid         not null,
    part     varchar(20)  not null,
    position integer      not null,
    name     text         not null,
    agency   varchar(35),
    constraint task_party_pk primary key (task_id, part, position),
    constraint task_party_task_fk foreign key (task_id) references task (id),
    constraint task_party_part_known check (part in ('LEAD', 'COORDINATING'))
);

comment on column task_party.name is 'As written in the plan; agency is the code it was matched with, if any';

create table task_milestone (
    task_id    uuid          not null,
    position   integer       not null,
    text       text          not null,
    what       text,
    kind       varchar(20)   not null,
    from_on    date,
    due_on     date,
    recurrence text,
    basis      text,
    certainty  varchar(20)   not null,
    constraint task_milestone_pk primary key (task_id, position),
    constraint task_milestone_task_fk foreign key (task_id) references task (id)
);

create table task_deliverable (
    id        uuid          not null,
    task_id   uuid          not null,
    position  integer       not null,
    name      text          not null,
    number    text,
    date      date,
    link      text,
    delivered boolean       not null,
    constraint task_deliverable_pk primary key (id),
    constraint task_deliverable_task_fk foreign key (task_id) references task (id),
    constraint task_deliverable_position unique (task_id, position)
);

create table task_progress (
    id      bigint generated always as identity,
    task_id uuid         not null,
    at      timestamptz  not null,
    subject varchar(255) not null,
    agency  varchar(35),
    action  varchar(20)  not null,
    percent integer      not null,
    note    varchar(4000),
    constraint task_progress_pk primary key (id),
    constraint task_progress_task_fk foreign key (task_id) references task (id),
    constraint task_progress_percent check (percent between 0 and 100)
);

comment on table task_progress is 'Append only: what was reported, accepted, returned or changed, by whom and when';
