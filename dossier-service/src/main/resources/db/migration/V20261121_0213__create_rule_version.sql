-- EXTENSION_TERMS: how many times the term an extension may last; 0 switches the limit off.
-- Values of the rules by date, with the text they come from; a dossier keeps those of the day it was received.
create table rule_version (
    rule           text    not null,
    effective_from date    not null,
    amount         integer not null,
    legal_basis    text    not null,
    constraint rule_version_pk primary key (rule, effective_from),
    constraint rule_version_rule_known check (rule in ('SUPPLEMENTS', 'RESCHEDULES', 'EXTENSION_TERMS'))
);

insert into rule_version (rule, effective_from, amount, legal_basis) values
    ('SUPPLEMENTS', '2018-06-21', 1, 'Nghị định 61/2018/NĐ-CP'),
    ('RESCHEDULES', '2018-06-21', 1, 'Nghị định 61/2018/NĐ-CP'),
    ('EXTENSION_TERMS', '2018-06-21', 1, 'Nghị định 61/2018/NĐ-CP'),
    ('EXTENSION_TERMS', '2025-07-01', 1, 'Nghị định 118/2025/NĐ-CP'),
    ('SUPPLEMENTS', '2025-07-01', 1, 'Nghị định 118/2025/NĐ-CP'),
    ('RESCHEDULES', '2025-07-01', 1, 'Nghị định 118/2025/NĐ-CP');
