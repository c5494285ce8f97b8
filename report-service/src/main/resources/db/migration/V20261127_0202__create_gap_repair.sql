-- What was asked of the owner of a subject with missing events, and when it is asked again.
create table gap_repair (
    topic       text        not null,
    subject     text        not null,
    attempts    integer     not null default 0,
    asked_at    timestamptz,
    next_at     timestamptz not null,
    last_answer text,
    absent      bigint      not null default 0,
    given_up_at timestamptz,
    constraint gap_repair_pk primary key (topic, subject),
    constraint gap_repair_answer_known check (last_answer in ('REPUBLISHED', 'ABSENT', 'REFUSED', 'UNREACHABLE'))
);
