-- Every change of the catalogue, by whom, why and what was before: appended to, never changed. Without a reference to the
-- procedure: a change is written before the procedure it adds.
create table procedure_change (
    number         bigint      generated always as identity,
    procedure_code text        not null,
    effective_from date,
    former         jsonb,
    content        jsonb       not null,
    reason         text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    constraint procedure_change_pk primary key (number)
);

comment on column procedure_change.effective_from is
    'First day of the version that was changed; null where it is what holds for all versions: name, field, level, kind, units';

create trigger procedure_change_append_only before update or delete on procedure_change
    for each row execute function refuse_change();
