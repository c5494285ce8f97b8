-- The first six are those form 04 has had so far. The wording is ours: nobody has compared it with the published form yet.
insert into lateness_cause (code, effective_from, ended_on, name_vi, name_en, confirmed) values
    ('OVERLOAD', '1900-01-01', null, 'quá tải, thiếu người', 'overload, too few people', false),
    ('OTHER_AGENCY', '1900-01-01', null, 'chờ ý kiến hoặc kết quả của cơ quan khác',
        'waiting for the opinion or result of another agency', false),
    ('COMPLEX_CASE', '1900-01-01', null, 'vụ việc phức tạp, phải xác minh thêm', 'a complex case that needed verification', false),
    ('SYSTEM_FAILURE', '1900-01-01', null, 'sự cố hệ thống thông tin', 'failure of an information system', false),
    ('STAFF_ERROR', '1900-01-01', null, 'sai sót của người giải quyết', 'a mistake of those who settle it', false),
    ('RULES_UNCLEAR', '2020-12-15', null, 'quy định chưa rõ hoặc chồng chéo', 'rules that are unclear or contradict each other', false),
    ('APPLICANT', '2020-12-15', null, 'do phía người nộp hồ sơ', 'on the side of the applicant', false),
    ('FORCE_MAJEURE', '2020-12-15', null, 'thiên tai, dịch bệnh hoặc bất khả kháng khác', 'disaster, epidemic or other force majeure', false),
    ('OTHER', '1900-01-01', null, 'nguyên nhân khác', 'another cause', false);
