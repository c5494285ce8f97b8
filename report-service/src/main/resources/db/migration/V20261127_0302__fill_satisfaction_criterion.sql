-- The nine indicators of Thông tư 01/2018/TT-VPCP and the five factors of SIPAS; the smallest sample is not confirmed.
insert into satisfaction_criterion (code, effective_from, kind, position, name, satisfied_from, legal_basis)
values
    ('SIPAS-1', '2023-12-11', 'FACTOR', 1, 'Tiếp cận dịch vụ', 4, 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-2', '2023-12-11', 'FACTOR', 2, 'Thủ tục hành chính', 4, 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-3', '2023-12-11', 'FACTOR', 3, 'Công chức trực tiếp giải quyết công việc', 4, 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-4', '2023-12-11', 'FACTOR', 4, 'Kết quả dịch vụ', 4, 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-5', '2023-12-11', 'FACTOR', 5, 'Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị', 4, 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('TT01-1', '2018-11-23', 'INDICATOR', 6, 'Thời gian giải quyết so với quy định', null, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-2', '2018-11-23', 'INDICATOR', 7, 'Thời gian thực hiện của từng cơ quan tham gia giải quyết', null, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-3', '2018-11-23', 'INDICATOR', 8, 'Số lần phải liên hệ với nơi tiếp nhận hồ sơ', null, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-4', '2018-11-23', 'INDICATOR', 9, 'Số cơ quan phải liên hệ để hoàn thiện hồ sơ', null, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-5', '2018-11-23', 'INDICATOR', 10, 'Thực hiện đúng quy định khi tiếp nhận, giải quyết, trả kết quả', null, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-6', '2018-11-23', 'INDICATOR', 11, 'Thái độ của cán bộ, công chức, viên chức', null, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-7', '2018-11-23', 'INDICATOR', 12, 'Tiếp thu, giải trình phản ánh, kiến nghị', null, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-8', '2018-11-23', 'INDICATOR', 13, 'Công khai thủ tục hành chính', null, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-9', '2018-11-23', 'INDICATOR', 14, 'Tiến độ và chất lượng cung cấp dịch vụ công trực tuyến', null, 'Thông tư 01/2018/TT-VPCP');

insert into satisfaction_sample (effective_from, minimum, legal_basis)
values ('2018-11-23', 10, 'Chưa có văn bản quy định (?)');
