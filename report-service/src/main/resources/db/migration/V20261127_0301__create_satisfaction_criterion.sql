-- What people are asked about how they were served, by date, and how many answers a figure needs: the events name a criterion
-- by its code only. satisfied_from: from this score on an answer counts as satisfied; only where the method says so.
create table satisfaction_criterion (
    code           text    not null,
    effective_from date    not null,
    effective_to   date,
    kind           text    not null,
    position       integer not null,
    name           text    not null,
    satisfied_from integer,
    legal_basis    text    not null,
    constraint satisfaction_criterion_pk primary key (code, effective_from),
    constraint satisfaction_criterion_kind_known check (kind in ('INDICATOR', 'FACTOR')),
    constraint satisfaction_criterion_period check (effective_to >= effective_from)
);

-- Fewer answers say more about people than about the agency.
create table satisfaction_sample (
    effective_from date    not null,
    minimum        integer not null,
    legal_basis    text    not null,
    constraint satisfaction_sample_pk primary key (effective_from),
    constraint satisfaction_sample_positive check (minimum > 0)
);
