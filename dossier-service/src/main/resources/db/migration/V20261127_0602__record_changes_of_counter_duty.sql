-- Every change of a duty with what was said before: appended to, never changed. A duty that came with the system has none.
create table counter_duty_change (
    kind              text        not null,
    number            bigint      not null,
    valid_from        date        not null,
    valid_to          date,
    legal_basis       text        not null,
    former_from       date,
    former_to         date,
    former_basis      text,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    constraint counter_duty_change_pk primary key (kind, number),
    constraint counter_duty_change_former_whole check ((former_from is null) = (former_basis is null))
);

create trigger counter_duty_change_append_only before update or delete on counter_duty_change
    for each row execute function refuse_change();
