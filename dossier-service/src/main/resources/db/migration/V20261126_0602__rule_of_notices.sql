-- NOTICE_DAYS: working days from the receipt within which whoever appraises a dossier says what is missing; the amount of the
-- decree in force is to be confirmed (?), 0 switches the limit off.
insert into rule_version (rule, effective_from, amount, legal_basis) values
    ('NOTICE_DAYS', '2018-06-21', 3, 'Nghị định 61/2018/NĐ-CP, Điều 19'),
    ('NOTICE_DAYS', '2025-07-01', 3, 'Nghị định 118/2025/NĐ-CP (?)');
