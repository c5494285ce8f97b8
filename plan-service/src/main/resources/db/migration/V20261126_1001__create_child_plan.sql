create table child_plan (
    parent_plan uuid        not null,
    agency      varchar(35) not null,
    due_on      date,
    plan        uuid,
    issued_on   date,
    constraint child_plan_pk primary key (parent_plan, agency),
    constraint child_plan_parent_fk foreign key (parent_plan) references plan (id),
    constraint child_plan_plan_fk foreign key (plan) references plan (id),
    constraint child_plan_of_one_parent unique (plan),
    constraint child_plan_issued_has_day check ((plan is null) = (issued_on is null))
);

comment on table child_plan is 'Which unit owes a plan of its own under a plan, until when, and the one it issued';
