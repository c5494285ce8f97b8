create table legal_document (
    id             uuid          not null,
    keeper         varchar(35)   not null,
    kind           varchar(20)   not null,
    number         varchar(100)  not null,
    issuer         varchar(500)  not null,
    issued_on      date          not null,
    summary        varchar(2000) not null,
    in_force_from  date,
    in_force_to    date,
    suspended_from date,
    suspended_to   date,
    replaced_by    uuid,
    link           varchar(2000),
    checksum       varchar(64),
    review         varchar(2000),
    at             timestamptz   not null,
    subject        varchar(255)  not null,
    version        bigint        not null,
    constraint legal_document_pk primary key (id),
    constraint legal_document_replaced_by_fk foreign key (replaced_by) references legal_document (id),
    constraint legal_document_once unique (keeper, number, issuer, issued_on),
    constraint legal_document_kind_known check (kind in
        ('LAW', 'ORDINANCE', 'RESOLUTION', 'DECREE', 'DECISION', 'CIRCULAR', 'DIRECTIVE', 'PLAN', 'LETTER', 'OTHER')),
    constraint legal_document_begins_after_issue check (in_force_from >= issued_on),
    constraint legal_document_ends_after_beginning check (in_force_to >= in_force_from),
    constraint legal_document_suspended_in_order check (suspended_to is null or suspended_to >= suspended_from),
    constraint legal_document_not_its_own_heir check (replaced_by <> id)
);

comment on column legal_document.review is 'What was done about it after a review of documents';

-- Which plans, tasks, targets and findings rest on a document.
create table legal_citation (
    document_id uuid         not null,
    kind        varchar(20)  not null,
    owner       uuid         not null,
    at          timestamptz  not null,
    subject     varchar(255) not null,
    constraint legal_citation_pk primary key (kind, owner, document_id),
    constraint legal_citation_document_fk foreign key (document_id) references legal_document (id),
    constraint legal_citation_kind_known check (kind in ('PLAN', 'TASK', 'TARGET', 'FINDING'))
);

-- The only place that says whether a document holds on a day.
create function legal_state(from_on date, to_on date, suspended_from date, suspended_to date, on_day date)
    returns text language sql immutable as $$
    select case
        when from_on is null or on_day < from_on then 'NOT_YET'
        when on_day > to_on then 'EXPIRED'
        when on_day >= suspended_from and (suspended_to is null or on_day <= suspended_to) then 'SUSPENDED'
        else 'IN_FORCE'
    end
$$;
