-- Every change of a rule's value, by whom and what it was before: appended to, never changed. number is what a rule's ETag says.
create table rule_change (
    rule               text        not null,
    number             bigint      not null,
    effective_from     date        not null,
    amount             integer     not null,
    legal_basis        text        not null,
    former_amount      integer,
    former_legal_basis text,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    constraint rule_change_pk primary key (rule, number),
    constraint rule_change_former_whole check ((former_amount is null) = (former_legal_basis is null)),
    constraint rule_change_number check (number > 0)
);

create trigger rule_change_append_only before update or delete on rule_change
    for each row execute function refuse_change();
