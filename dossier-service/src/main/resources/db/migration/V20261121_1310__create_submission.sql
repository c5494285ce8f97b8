-- What came online and is not a dossier yet. The content is personal data and is sealed; once accepted it is in the dossier
-- and nowhere else. acknowledge_version counts the due times: each is missed, and announced, at most once.
create table submission (
    code                text        not null,
    state               text        not null,
    procedure_code      text        not null,
    procedure_name      text        not null,
    receiving_agency    text        not null,
    competent_agency    text        not null,
    support_point       text,
    sealed              bytea,
    submitted_at        timestamptz not null,
    received_at         timestamptz not null,
    submitted_by        text        not null,
    acknowledge_by      timestamptz not null,
    acknowledge_version integer     not null,
    announced_version   integer     not null,
    acknowledged_at     timestamptz,
    completions         integer     not null,
    answer              jsonb,
    sequence            bigint      not null,
    check_at            timestamptz,
    version             integer     not null,
    constraint submission_pk primary key (code),
    constraint submission_state_known check (state in ('PENDING', 'AWAITING_COMPLETION', 'ACCEPTED', 'REFUSED')),
    constraint submission_checked_while_pending check (check_at is null or state = 'PENDING'),
    constraint submission_sealed_until_accepted check ((state = 'ACCEPTED') = (sealed is null)),
    constraint submission_announced_within check (announced_version between 0 and acknowledge_version)
);

-- Its history: appended to, never changed. data is what the officer wrote, never the submission's content.
create table submission_event (
    submission  text        not null,
    sequence    bigint      not null,
    type        text        not null,
    occurred_at timestamptz not null,
    recorded_by text        not null,
    data        jsonb       not null,
    constraint submission_event_pk primary key (submission, sequence),
    constraint submission_event_submission_fk foreign key (submission) references submission (code)
        deferrable initially deferred
);

create trigger submission_event_append_only before update or delete on submission_event
    for each row execute function refuse_change();
