-- Why dossiers are late, as codes of the sheet "Nguyên nhân quá hạn" (biểu II.06, Thông tư 01/2020/TT-VPCP) and of form 04. A code
-- holds from a day on until the next row of it; retired codes stay readable in what was recorded with them.
create table lateness_cause (
    code           text    not null,
    effective_from date    not null,
    -- the last day on which it may be stated; null while there is none
    ended_on       date,
    name_vi        text    not null,
    name_en        text    not null,
    -- whether the wording was checked against the published form
    confirmed      boolean not null,
    constraint lateness_cause_pk primary key (code, effective_from),
    constraint lateness_cause_code_form check (code ~ '^[A-Z][A-Z0-9_]{1,31}$'),
    constraint lateness_cause_forwards check (ended_on is null or ended_on >= effective_from)
);
