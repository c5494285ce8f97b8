-- The survey that is open all year: anybody rates a unit's service, without a dossier. Which criteria of the slip are asked,
-- by date; a criterion has to be in force as well.
create table open_survey_question (
    criterion   text not null,
    asked_from  date not null,
    asked_to    date,
    legal_basis text not null,
    constraint open_survey_question_pk primary key (criterion, asked_from),
    constraint open_survey_question_period check (asked_to >= asked_from)
);

comment on column open_survey_question.legal_basis is 'Marked (?) where no text says that this one is asked openly';

insert into open_survey_question (criterion, asked_from, legal_basis) values
    ('SIPAS-1', '2023-12-11', 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-2', '2023-12-11', 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-3', '2023-12-11', 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-4', '2023-12-11', 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-5', '2023-12-11', 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('TT01-6', '2018-11-23', 'Thông tư 01/2018/TT-VPCP (?)'),
    ('TT01-7', '2018-11-23', 'Thông tư 01/2018/TT-VPCP (?)'),
    ('TT01-8', '2018-11-23', 'Thông tư 01/2018/TT-VPCP (?)');

-- An answer names neither person nor moment, and is kept apart from the ratings of dossiers.
create table open_survey_answer (
    id      uuid not null,
    month   date not null,
    agency  text not null,
    channel text not null,
    constraint open_survey_answer_pk primary key (id),
    constraint open_survey_answer_month_begins check (extract(day from month) = 1),
    constraint open_survey_answer_channel_known check (channel in ('ONLINE', 'COUNTER', 'POST', 'PHONE'))
);

-- A score that is null says: no opinion.
create table open_survey_score (
    answer         uuid    not null,
    criterion      text    not null,
    criterion_from date    not null,
    score          integer,
    constraint open_survey_score_pk primary key (answer, criterion),
    constraint open_survey_score_answer_fk foreign key (answer) references open_survey_answer (id),
    constraint open_survey_score_criterion_fk foreign key (criterion, criterion_from)
        references rating_criterion (code, effective_from)
);
