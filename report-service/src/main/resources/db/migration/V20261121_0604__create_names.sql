-- The newest name each event stream told for a procedure or a field.
create table label (
    kind    text        not null,
    code    text        not null,
    name    text        not null,
    seen_at timestamptz not null,
    constraint label_pk primary key (kind, code),
    constraint label_kind_known check (kind in ('PROCEDURE', 'FIELD'))
);

create table plan_fact (
    plan    text        not null,
    title   text        not null,
    number  text,
    year    integer,
    kind    text,
    agency  text        not null,
    seen_at timestamptz not null,
    constraint plan_fact_pk primary key (plan)
);
