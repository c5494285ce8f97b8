create table reminder_digest (
    id              uuid         not null,
    recipient       varchar(254) not null,
    day             date         not null,
    email           varchar(254),
    name            varchar(500) not null,
    state           varchar(20)  not null,
    attempts        integer      not null default 0,
    next_attempt_at timestamptz,
    message_id      varchar(200) not null,
    sent_at         timestamptz,
    failure         varchar(200),
    created_at      timestamptz  not null default now(),
    constraint reminder_digest_pk primary key (id),
    constraint reminder_digest_once_a_day unique (recipient, day),
    constraint reminder_digest_state_known check (state in ('LISTED', 'UNADDRESSED', 'PENDING', 'SENT', 'FAILED', 'LAPSED')),
    constraint reminder_digest_sent_has_time check ((state = 'SENT') = (sent_at is not null)),
    constraint reminder_digest_pending_has_time check ((state = 'PENDING') = (next_attempt_at is not null)),
    constraint reminder_digest_unaddressed_has_none check ((state = 'UNADDRESSED') = (email is null))
);

create table reminder_line (
    digest    uuid          not null,
    position  integer       not null,
    recipient varchar(254)  not null,
    kind      varchar(20)   not null,
    agency    varchar(35)   not null,
    subject   uuid          not null,
    part      integer       not null,
    title     text          not null,
    what      text,
    source    text,
    due_on    date          not null,
    mark      integer       not null,
    lapsed    boolean       not null default false,
    constraint reminder_line_pk primary key (digest, position),
    constraint reminder_line_digest_fk foreign key (digest) references reminder_digest (id)
);

comment on column reminder_digest.recipient is 'The address, or agency: and a code where nobody entered one';
comment on column reminder_line.subject is 'What it is about: of kind TASK the task, and part the number of its content';
comment on column reminder_line.mark is 'Days after the due date that the rule named, negative before it';
comment on column reminder_line.lapsed is 'Its digest was not sent on its day, so that it was not told';
