create table finding (
    id                uuid        not null,
    source            varchar(20) not null,
    visit_id          uuid,
    keeper            varchar(35) not null,
    agency            varchar(35) not null,
    content           text        not null,
    authority         text,
    authority_number  varchar(60),
    authority_date    date,
    detected_on       date        not null,
    state             varchar(20) not null,
    due_on            date,
    reported_on       date,
    done_on           date,
    overdue_since     date,
    steps             integer     not null,
    sequence          bigint      not null,
    version           bigint      not null,
    constraint finding_pk primary key (id),
    constraint finding_visit_fk foreign key (visit_id) references inspection_visit (id),
    constraint finding_source_known check (source in ('INSPECTION', 'PROVINCE', 'AUDIT', 'OVERSIGHT')),
    constraint finding_of_an_inspection check ((source = 'INSPECTION') = (visit_id is not null)),
    constraint finding_of_an_authority check ((source = 'INSPECTION') = (authority is null)),
    constraint finding_state_known check (state in ('DETECTED', 'RECOMMENDED', 'HANDLING', 'DONE', 'WITHDRAWN')),
    constraint finding_reported_while_handled check (reported_on is null or state = 'HANDLING'),
    constraint finding_done_has_day check ((state = 'DONE') = (done_on is not null)),
    constraint finding_overdue_after_due check (overdue_since is null or overdue_since > due_on)
);

create table finding_step (
    id         uuid        not null,
    finding_id uuid        not null,
    number     integer     not null,
    at         timestamptz not null,
    subject    text        not null,
    by_agency  varchar(35) not null,
    action     varchar(20) not null,
    words      text,
    on_day     date,
    state      varchar(20) not null,
    due_on     date,
    reported_on date,
    done_on    date,
    name       text,
    doc_number varchar(60),
    doc_date   date,
    link       text,
    checksum   varchar(64),
    constraint finding_step_pk primary key (id),
    constraint finding_step_once unique (finding_id, number),
    constraint finding_step_finding_fk foreign key (finding_id) references finding (id),
    constraint finding_step_checksum_hexadecimal check (checksum ~ '^[0-9a-f]{64}$')
);

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger finding_step_append_only before update or delete on finding_step
    for each row execute function refuse_change();
