-- Rules of intake.
-- STATE_BODY_ONLINE: from this online level on a state body hands in online (R101); 0 switches the rule off.
-- APPLICANT_CONTACT: 1 asks for address and phone of persons and organisations (R95).
-- ACKNOWLEDGE_HOURS: working hours within which an online submission is answered; the amount is to be confirmed (?).

insert into rule_version (rule, effective_from, amount, legal_basis) values
    ('STATE_BODY_ONLINE', '2022-09-01', 3,
     'Kế hoạch nâng cao Chỉ số CCHC và SIPAS của UBND huyện Đak Pơ (tháng 9/2022): cơ quan nhà nước không nộp trực tiếp'),
    ('APPLICANT_CONTACT', '2021-01-01', 1,
     'Kế hoạch khắc phục hạn chế CCHC của UBND huyện, mục 40: ghi đủ địa chỉ, số điện thoại'),
    ('ACKNOWLEDGE_HOURS', '2018-06-21', 8, 'Nghị định 61/2018/NĐ-CP, Điều 17 (?)'),
    ('ACKNOWLEDGE_HOURS', '2025-07-01', 8, 'Nghị định 118/2025/NĐ-CP (?)');
