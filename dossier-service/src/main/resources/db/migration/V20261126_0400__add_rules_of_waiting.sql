-- More rules by date.
-- RECEIVER_NAMED: 1 asks at the counter and by post who received and in which capacity (R100); off until a province says that
--   its counters send it.
-- COMPLETION_DAYS: days to complete an online submission before it ends by itself; SUPPLEMENT_DAYS: days to supplement a dossier
--   before it may be refused. Both amounts are to be confirmed (?); 0 switches the limit off.
insert into rule_version (rule, effective_from, amount, legal_basis) values
    ('RECEIVER_NAMED', '2018-06-21', 0, 'Nghị định 61/2018/NĐ-CP; áp dụng khi địa phương quyết định'),
    ('COMPLETION_DAYS', '2018-06-21', 30, 'Nghị định 61/2018/NĐ-CP, Điều 17 (?)'),
    ('COMPLETION_DAYS', '2025-07-01', 30, 'Nghị định 118/2025/NĐ-CP (?)'),
    ('SUPPLEMENT_DAYS', '2018-06-21', 30, 'Nghị định 61/2018/NĐ-CP, Điều 19 (?)'),
    ('SUPPLEMENT_DAYS', '2025-07-01', 30, 'Nghị định 118/2025/NĐ-CP (?)');
