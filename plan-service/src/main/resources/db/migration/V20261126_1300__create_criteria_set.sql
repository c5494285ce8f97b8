create table criteria_set (
    id              uuid          not null,
    code            varchar(40)   not null,
    index_year      integer       not null,
    name            varchar(500)  not null,
    issuer          varchar(35)   not null,
    document        varchar(60),
    issued          date,
    not_applicable  boolean       not null,
    weak_below      numeric(5, 2) not null,
    self_score_due  date,
    appraisal_due   date,
    explanation_due date,
    final_due       date,
    state           varchar(10)   not null,
    created_at      timestamptz   not null,
    in_force_at     timestamptz,
    published_at    timestamptz,
    published_by    varchar(255),
    version         bigint        not null,
    constraint criteria_set_pk primary key (id),
    constraint criteria_set_code_of_issuer_and_year unique (issuer, index_year, code),
    constraint criteria_set_state_known check (state in ('DRAFT', 'IN_FORCE')),
    constraint criteria_set_in_force_since check ((state = 'IN_FORCE') = (in_force_at is not null)),
    constraint criteria_set_published_in_force check (published_at is null or state = 'IN_FORCE'),
    constraint criteria_set_published_by check ((published_at is null) = (published_by is null)),
    constraint criteria_set_year_plausible check (index_year between 2000 and 2100),
    constraint criteria_set_weak_percent check (weak_below between 0 and 100)
);

comment on column criteria_set.code is 'Which index it is, the same from year to year, such as CCHC-XA';
comment on column criteria_set.not_applicable is 'Whether what does not concern a unit leaves its maximum';

create table criterion (
    set_id     uuid          not null,
    key        varchar(80)   not null,
    position   integer       not null,
    parent     varchar(80),
    code       varchar(60),
    name       text          not null,
    max_points numeric(9, 4) not null,
    formula    jsonb,
    evidence   boolean       not null,
    source     varchar(40),
    constraint criterion_pk primary key (set_id, key),
    constraint criterion_set_fk foreign key (set_id) references criteria_set (id),
    constraint criterion_parent_fk foreign key (set_id, parent) references criterion (set_id, key),
    constraint criterion_position_in_set unique (set_id, position),
    constraint criterion_worth_something check (max_points > 0),
    constraint criterion_source_of_scored check (source is null or formula is not null)
);

comment on column criterion.key is 'The same key in the set of another year means the same criterion; code is as printed and may repeat';
comment on column criterion.formula is 'Null where the criterion has parts and is their sum';
