create table plan_version (
    plan_id   uuid          not null,
    number    integer       not null,
    head      text          not null,
    tasks     text          not null,
    reason    varchar(2000),
    document  varchar(500),
    at        timestamptz   not null,
    subject   varchar(255),
    constraint plan_version_pk primary key (plan_id, number),
    constraint plan_version_plan_fk foreign key (plan_id) references plan (id),
    constraint plan_version_counts check (number >= 1),
    constraint plan_version_revision_has_reason check (number = 1 or reason is not null)
);

comment on table plan_version is 'Append only: a plan as it was issued and as each revision left it, in JSON';
