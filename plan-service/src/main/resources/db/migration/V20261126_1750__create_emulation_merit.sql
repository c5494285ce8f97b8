-- Initiatives and model cases of units, as recognised by a decision.
create table emulation_merit (
    id              uuid         not null,
    agency          varchar(35)  not null,
    year            integer      not null,
    kind            varchar(20)  not null,
    title           text         not null,
    decision_number varchar(60)  not null,
    decision_date   date         not null,
    decided_by      varchar(500) not null,
    level           varchar(20)  not null,
    at              timestamptz  not null,
    subject         varchar(255) not null,
    withdrawn_at    timestamptz,
    withdrawn_by    varchar(255),
    withdrawn_for   varchar(2000),
    constraint emulation_merit_pk primary key (id),
    constraint emulation_merit_kind_known check (kind in ('INITIATIVE', 'MODEL')),
    constraint emulation_merit_level_known check (level in ('UNIT', 'COMMUNE', 'PROVINCE', 'NATIONAL')),
    constraint emulation_merit_withdrawn_whole check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_for is null))
);
