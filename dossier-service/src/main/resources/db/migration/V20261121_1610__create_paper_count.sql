-- What a counter counted on paper at the end of a day, and every change of it.
create table paper_count (
    agency           text        not null,
    day              date        not null,
    received         integer     not null,
    returned         integer     not null,
    system_received  bigint      not null,
    system_returned  bigint      not null,
    settled_received bigint,
    settled_returned bigint,
    explanation      text,
    state            text        not null,
    counted_by       text        not null,
    counted_at       timestamptz not null,
    settled_by       text,
    settled_at       timestamptz,
    sequence         bigint      not null,
    constraint paper_count_pk primary key (agency, day),
    constraint paper_count_not_negative check (received >= 0 and returned >= 0),
    constraint paper_count_state_known check (state in ('OPEN', 'SETTLED', 'MATCHING')),
    constraint paper_count_settled_whole check (
        (settled_at is null) = (explanation is null) and (settled_at is null) = (settled_by is null)
        and (settled_at is null) = (settled_received is null) and (settled_at is null) = (settled_returned is null))
);

create table paper_count_change (
    agency          text        not null,
    day             date        not null,
    sequence        bigint      not null,
    received        integer     not null,
    returned        integer     not null,
    system_received bigint      not null,
    system_returned bigint      not null,
    state           text        not null,
    explanation     text,
    changed_by      text        not null,
    changed_at      timestamptz not null,
    constraint paper_count_change_pk primary key (agency, day, sequence)
);

create trigger paper_count_change_append_only before update or delete on paper_count_change
    for each row execute function refuse_change();
