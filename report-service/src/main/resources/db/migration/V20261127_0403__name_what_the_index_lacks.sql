-- Why nothing here measures an indicator, for whoever asks; absent where it is measured.
alter table index_indicator add column missing text;

-- Which answers on a rating slip say that somebody was not content, by the scale of that kind of question.
create table dislike_rule (
    effective_from date    not null,
    kind           text    not null,
    at_most        integer not null,
    legal_source   text    not null,
    constraint dislike_rule_pk primary key (effective_from, kind)
);

insert into dislike_rule (effective_from, kind, at_most, legal_source)
values ('2022-06-23', 'FACTOR', 2, 'Thang năm mức của Quyết định 1001/QĐ-BNV: mức 1 và 2 là không hài lòng');
