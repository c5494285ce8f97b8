-- Petitions on rules and behaviour (PAKN). Who handed one in is sealed whole: no list needs it, and nobody searches by it.
create sequence petition_number;

create table petition (
    code            text        not null,
    channel         text        not null,
    level           text        not null,
    about           text        not null,
    attitude        boolean     not null,
    received_agency text        not null,
    agency          text        not null,
    procedure_code  text,
    dossier         text,
    subject         text        not null,
    content         text        not null,
    petitioner      bytea       not null,
    received_at     timestamptz not null,
    received_by     text        not null,
    state           text        not null,
    state_since     timestamptz not null,
    counted_from    timestamptz not null,
    answer_due_at   timestamptz not null,
    publish_due_at  timestamptz,
    announced_due   timestamptz,
    current_due_at  timestamptz,
    check_at        timestamptz,
    reopened        integer     not null,
    sequence        bigint      not null,
    constraint petition_pk primary key (code),
    constraint petition_procedure_fk foreign key (procedure_code) references procedure (code),
    constraint petition_channel_known check (channel in ('PHONE', 'EMAIL', 'WEBSITE', 'COUNTER', 'LINE_1022', 'POST')),
    constraint petition_level_known check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint petition_about_known check (about in ('BEHAVIOUR', 'REGULATION')),
    constraint petition_attitude_is_behaviour check (not attitude or about = 'BEHAVIOUR'),
    constraint petition_state_known check (state in ('RECEIVED', 'CLASSIFIED', 'AWAITING_SUPPLEMENT', 'ANSWERED',
        'PUBLISHED', 'REFUSED', 'RETURNED')),
    constraint petition_due_while_owed check (
        (state in ('RECEIVED', 'CLASSIFIED', 'ANSWERED')) = (current_due_at is not null)),
    constraint petition_checked_while_owed check (check_at is null or current_due_at is not null),
    constraint petition_counts check (reopened >= 0 and sequence > 0)
);

-- The history: appended to, never changed.
create table petition_event (
    petition    text        not null,
    sequence    bigint      not null,
    type        text        not null,
    occurred_at timestamptz not null,
    recorded_by text        not null,
    agency      text        not null,
    state       text        not null,
    due_at      timestamptz,
    on_time     boolean,
    text        text,
    question    text,
    fault       boolean,
    measure     text,
    constraint petition_event_pk primary key (petition, sequence),
    constraint petition_event_petition_fk foreign key (petition) references petition (code)
        deferrable initially deferred,
    constraint petition_event_timed check ((due_at is null) = (on_time is null)),
    constraint petition_event_measure_of_fault check (measure is null or fault),
    constraint petition_event_published_whole check (type <> 'PUBLISHED' or (question is not null and text is not null)),
    constraint petition_event_answer_given check (type <> 'ANSWERED' or text is not null)
);

create trigger petition_event_append_only before update or delete on petition_event
    for each row execute function refuse_change();

-- How many working days a step may take, by date. A province with a decision of its own adds rows with its own first day.
create table petition_term (
    step           text    not null,
    effective_from date    not null,
    working_days   integer not null,
    legal_basis    text    not null,
    constraint petition_term_pk primary key (step, effective_from),
    constraint petition_term_step_known check (step in ('REFUSE', 'SUPPLEMENT', 'ANSWER', 'PUBLISH')),
    constraint petition_term_days check (working_days between 0 and 365)
);

insert into petition_term (step, effective_from, working_days, legal_basis) values
    ('REFUSE', '2022-06-23', 2, 'Quyết định 766/QĐ-TTg ngày 23/6/2022, nhóm chỉ số mức độ hài lòng'),
    ('SUPPLEMENT', '2022-06-23', 5, 'Quyết định 766/QĐ-TTg ngày 23/6/2022, nhóm chỉ số mức độ hài lòng'),
    ('ANSWER', '2022-06-23', 15, 'Quyết định 766/QĐ-TTg ngày 23/6/2022, nhóm chỉ số mức độ hài lòng'),
    ('PUBLISH', '2022-06-23', 2, 'Quyết định 766/QĐ-TTg ngày 23/6/2022, nhóm chỉ số mức độ hài lòng');
