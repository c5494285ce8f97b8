create table reminder_rule (
    agency         varchar(35)  not null,
    effective_from date         not null,
    days_before    integer[]    not null,
    days_after     integer[]    not null,
    basis          varchar(500) not null,
    constraint reminder_rule_pk primary key (agency, effective_from),
    constraint reminder_rule_before_possible check (0 <= all (days_before) and 365 >= all (days_before)),
    constraint reminder_rule_after_possible check (1 <= all (days_after) and 365 >= all (days_after))
);

comment on table reminder_rule is
    'How many days before and after a due date an agency and all below it are reminded, from which day on; * is for those nobody set a rule for';

insert into reminder_rule (agency, effective_from, days_before, days_after, basis)
values ('*', date '2000-01-01', '{7,3,1,0}', '{1,7,14,30}', 'Mặc định của hệ thống khi cơ quan chưa quy định');
