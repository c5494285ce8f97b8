-- What becomes of the plans and reports that an agency owed when it was closed.
create table owed_succession (
    kind       varchar(20)   not null,
    owner      uuid          not null,
    agency     varchar(35)   not null,
    title      text          not null,
    keeper     varchar(35)   not null,
    state      varchar(20)   not null,
    successors varchar(35)[] not null default '{}',
    asked_at   timestamptz   not null default now(),
    decided_at timestamptz,
    decided_by varchar(255),
    constraint owed_succession_pk primary key (kind, owner, agency),
    constraint owed_succession_kind_known check (kind in ('CHILD_PLAN', 'REPORTING_DUTY')),
    constraint owed_succession_state_known check (state in ('ASKED', 'HANDED_ON')),
    constraint owed_succession_decided check ((state = 'HANDED_ON') = (decided_at is not null))
);

comment on column owed_succession.owner is 'The plan above, or the reporting duty';
comment on column owed_succession.successors is 'Who could owe it while it is asked, who does once it is handed on';
