-- Every set of questions put for the open survey, by whom and what was to be asked on that day before: appended to, never
-- changed. number is what the ETag of the sets says.
create table open_survey_question_change (
    number      bigint      generated always as identity,
    asked_from  date        not null,
    criteria    text[]      not null,
    former      text[]      not null,
    legal_basis text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint open_survey_question_change_pk primary key (number),
    constraint open_survey_question_change_asks check (cardinality(criteria) > 0)
);

create trigger open_survey_question_change_append_only before update or delete on open_survey_question_change
    for each row execute function refuse_change();
