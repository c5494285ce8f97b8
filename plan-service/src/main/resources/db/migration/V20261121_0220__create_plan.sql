create table plan (
    id         uuid         not null,
    kind       varchar(30)  not null,
    title      varchar(500) not null,
    number     varchar(60),
    issued     date,
    issuer     varchar(35)  not null,
    year       integer      not null,
    index_year integer,
    parent     varchar(500),
    signer     varchar(255),
    state      varchar(10)  not null,
    automatic  boolean      not null default false,
    created_at timestamptz  not null,
    issued_at  timestamptz,
    version    bigint       not null,
    constraint plan_pk primary key (id),
    constraint plan_kind_known check (kind in ('ANNUAL', 'REMEDIATION', 'INDEX_IMPROVEMENT', 'OTHER')),
    constraint plan_state_known check (state in ('DRAFT', 'ISSUED')),
    constraint plan_year_plausible check (year between 2000 and 2100),
    constraint plan_number_of_issuer_and_year unique (number, issuer, year)
);

comment on column plan.issuer is 'Agency code; no foreign key, because an overdue event may name an agency before it is known here';
comment on column plan.automatic is 'Opened by the system for remediation tasks that no annual plan could take';
