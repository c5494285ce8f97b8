create table inspection (
    id         uuid         not null,
    year       integer      not null,
    issuer     varchar(35)  not null,
    title      text         not null,
    number     varchar(60),
    issued_on  date,
    theme      varchar(20)  not null,
    kinds      varchar(40)[] not null,
    contents   text[]       not null,
    plan_id    uuid,
    created_at timestamptz  not null,
    version    bigint       not null,
    constraint inspection_pk primary key (id),
    constraint inspection_plan_fk foreign key (plan_id) references plan (id),
    constraint inspection_number_once unique (issuer, year, number),
    constraint inspection_theme_known check (theme in
        ('REFORM', 'ORGANISATION', 'PROCEDURES', 'PUBLIC_DUTY', 'LAW', 'FINANCE', 'ISO', 'OTHER')),
    constraint inspection_has_kinds check (cardinality(kinds) > 0)
);

create table inspection_visit (
    id            uuid        not null,
    inspection_id uuid        not null,
    agency        varchar(35) not null,
    kind          varchar(40) not null,
    planned_on    date,
    team          text,
    state         varchar(10) not null,
    done_on       date,
    reason        text,
    sequence      bigint      not null,
    version       bigint      not null,
    constraint inspection_visit_pk primary key (id),
    constraint inspection_visit_inspection_fk foreign key (inspection_id) references inspection (id),
    constraint inspection_visit_kind_fk foreign key (kind) references inspection_kind (code),
    constraint inspection_visit_state_known check (state in ('PLANNED', 'DONE', 'CANCELLED')),
    constraint inspection_visit_done_has_day check ((state = 'DONE') = (done_on is not null)),
    constraint inspection_visit_cancelled_has_reason check ((state = 'CANCELLED') = (reason is not null))
);

create table inspection_document (
    id            uuid        not null,
    inspection_id uuid        not null,
    visit_id      uuid,
    purpose       varchar(20) not null,
    name          text        not null,
    number        varchar(60),
    date          date,
    link          text,
    checksum      varchar(64),
    at            timestamptz not null,
    subject       text        not null,
    by_agency     varchar(35) not null,
    constraint inspection_document_pk primary key (id),
    constraint inspection_document_inspection_fk foreign key (inspection_id) references inspection (id),
    constraint inspection_document_visit_fk foreign key (visit_id) references inspection_visit (id),
    constraint inspection_document_purpose_known check (purpose in
        ('PLAN', 'MINUTES', 'CONCLUSION', 'REPORT', 'DIRECTIVE', 'REMEDIATION', 'OTHER')),
    constraint inspection_document_checksum_hexadecimal check (checksum ~ '^[0-9a-f]{64}$')
);
