create table owed_report (
    id             uuid        not null,
    period_id      uuid        not null,
    part           varchar(10) not null,
    agency         varchar(35) not null,
    state          varchar(10) not null,
    due_on         date,
    resubmit_by    date,
    watched_on     date generated always as (case when due_on is null then null else greatest(due_on, resubmit_by) end) stored,
    handed_in_on   date,
    missing_since  date,
    soon_told_for  date,
    urgings        integer     not null default 0,
    locked         boolean     not null default false,
    submission_id  uuid,
    decided_reason text,
    sequence       bigint      not null,
    version        bigint      not null,
    constraint owed_report_pk primary key (id),
    constraint owed_report_period_fk foreign key (period_id) references report_period (id),
    constraint owed_report_part_known check (part in ('UNIT', 'OFFICE')),
    constraint owed_report_state_known check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXEMPT')),
    constraint owed_report_handed_in_has_day check ((state in ('SUBMITTED', 'ACCEPTED')) = (handed_in_on is not null)),
    constraint owed_report_missing_after_due check (missing_since is null or missing_since > due_on),
    constraint owed_report_once unique (period_id, part, agency)
);

create table report_submission (
    id              uuid        not null,
    agency          varchar(35) not null,
    figures         text        not null,
    body            text,
    document_number varchar(60),
    document_date   date,
    document_link   text,
    handed_in_on    date        not null,
    at              timestamptz not null,
    subject         text        not null,
    by_agency       varchar(35) not null,
    constraint report_submission_pk primary key (id),
    constraint report_submission_figures_json check (figures is json object)
);

alter table owed_report
    add constraint owed_report_submission_fk foreign key (submission_id) references report_submission (id);

create table report_submission_target (
    id             uuid        not null,
    submission_id  uuid        not null,
    owed_report_id uuid        not null,
    outcome        varchar(10) not null,
    decided_at     timestamptz,
    decided_by     text,
    reason         text,
    constraint report_submission_target_pk primary key (id),
    constraint report_submission_target_once unique (submission_id, owed_report_id),
    constraint report_submission_target_submission_fk foreign key (submission_id) references report_submission (id),
    constraint report_submission_target_owed_fk foreign key (owed_report_id) references owed_report (id),
    constraint report_submission_target_outcome_known check (outcome in ('SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint report_submission_target_decided check ((outcome = 'SUBMITTED') = (decided_at is null))
);
