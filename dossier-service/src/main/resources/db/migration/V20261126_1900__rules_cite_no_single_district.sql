-- What binds a counter is its own province's plan, not that of the district the rule was first seen in.
update rule_version set legal_basis = 'Kế hoạch cải cách hành chính của địa phương (?): cơ quan nhà nước không nộp trực tiếp'
where rule = 'STATE_BODY_ONLINE' and effective_from = '2022-09-01' and legal_basis like 'Kế hoạch nâng cao%';

update rule_version set legal_basis = 'Kế hoạch cải cách hành chính của địa phương (?): ghi đủ địa chỉ, số điện thoại'
where rule = 'APPLICANT_CONTACT' and effective_from = '2021-01-01' and legal_basis like 'Kế hoạch khắc phục%';
