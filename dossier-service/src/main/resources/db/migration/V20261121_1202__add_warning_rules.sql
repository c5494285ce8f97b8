-- WARNING_HOURS: working hours before the appointment; WARNING_SHARE: at most this share of the term, in per cent.
-- The names of the rules are those of RuleVersions; a list here would have to be replaced with every new rule.
alter table rule_version
    drop constraint rule_version_rule_known,
    add constraint rule_version_rule_is_a_name check (rule ~ '^[A-Z][A-Z_]*$');

insert into rule_version (rule, effective_from, amount, legal_basis) values
    ('WARNING_HOURS', '2018-06-21', 8, 'Nghị định 61/2018/NĐ-CP, Điều 19'),
    ('WARNING_HOURS', '2025-07-01', 8, 'Nghị định 118/2025/NĐ-CP'),
    ('WARNING_SHARE', '2018-06-21', 50, 'Nghị định 61/2018/NĐ-CP, Điều 19'),
    ('WARNING_SHARE', '2025-07-01', 50, 'Nghị định 118/2025/NĐ-CP');
