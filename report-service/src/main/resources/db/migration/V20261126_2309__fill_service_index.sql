-- Points as published on the national portal; how those of group 3 are split is not confirmed. An indicator without a figure has
-- no data here yet, and says so.
insert into index_indicator (effective_from, code, position, group_code, group_title, title, definition, figure, max_points,
    target, legal_source, confirmed)
values
    ('2022-06-23', '1.1', 1, '1', 'Công khai, minh bạch', 'Thủ tục hành chính được công bố đúng hạn', 'Thủ tục công bố đúng hạn / thủ tục công bố trong kỳ', null, 6, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '1.2', 2, '1', 'Công khai, minh bạch', 'Thủ tục hành chính được công khai đúng hạn', 'Thủ tục công khai đúng hạn / thủ tục phải công khai', null, 4, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '1.3', 3, '1', 'Công khai, minh bạch', 'Thủ tục hành chính có đủ nội dung cấu thành', 'Thủ tục đủ nội dung / thủ tục đã công khai', null, 2, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '1.4', 4, '1', 'Công khai, minh bạch', 'Hồ sơ được đồng bộ đầy đủ', 'Hồ sơ đồng bộ / hồ sơ tiếp nhận trong kỳ', null, 6, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '2.1', 5, '2', 'Tiến độ, kết quả giải quyết', 'Hồ sơ giải quyết đúng hạn', 'Đã giải quyết đúng hạn và đang giải quyết trong hạn, yêu cầu bổ sung không quá một lần / hồ sơ xử lý trong kỳ', 'PROGRESS', 20, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '3.1', 6, '3', 'Dịch vụ công trực tuyến', 'Thủ tục cung cấp dịch vụ công trực tuyến', 'Thủ tục có dịch vụ công trực tuyến / thủ tục thuộc thẩm quyền', null, 4, 0.8, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', false),
    ('2022-06-23', '3.2', 7, '3', 'Dịch vụ công trực tuyến', 'Dịch vụ công có phát sinh hồ sơ trực tuyến', 'Thủ tục có hồ sơ trực tuyến / thủ tục có phát sinh hồ sơ trong kỳ', 'ONLINE_PROCEDURES', 4, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', false),
    ('2022-06-23', '3.3', 8, '3', 'Dịch vụ công trực tuyến', 'Hồ sơ trực tuyến', 'Hồ sơ nộp trực tuyến / hồ sơ tiếp nhận trong kỳ', 'ONLINE', 4, 0.5, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', false),
    ('2022-06-23', '3.5a', 9, '4', 'Thanh toán trực tuyến', 'Thủ tục cho phép thanh toán trực tuyến', 'Thủ tục có phí, lệ phí cho phép thanh toán trực tuyến / thủ tục có phí, lệ phí', null, 2, 0.8, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '3.5b', 10, '4', 'Thanh toán trực tuyến', 'Thủ tục có giao dịch thanh toán trực tuyến', 'Thủ tục có giao dịch trực tuyến / thủ tục có phí, lệ phí', null, 2, 0.8, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '3.6', 11, '4', 'Thanh toán trực tuyến', 'Hồ sơ thanh toán trực tuyến', 'Hồ sơ thanh toán trực tuyến / hồ sơ có phí, lệ phí', null, 6, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '4.1', 12, '5', 'Số hóa hồ sơ', 'Hồ sơ có kết quả điện tử', 'Kết quả điện tử / kết quả được cấp trong kỳ', 'DIGITAL_RESULTS', 6, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '4.2', 13, '5', 'Số hóa hồ sơ', 'Thành phần hồ sơ và kết quả được số hóa', 'Thành phần và kết quả điện tử / thành phần và kết quả', 'DIGITAL', 4, 0.8, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '4.2b', 14, '5', 'Số hóa hồ sơ', 'Chứng thực bản sao điện tử', 'Bản sao chứng thực điện tử / bản sao chứng thực', null, 2, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '4.3', 15, '5', 'Số hóa hồ sơ', 'Tái sử dụng dữ liệu số hóa', 'Hồ sơ tái sử dụng dữ liệu / hồ sơ tiếp nhận', null, 2, 0.8, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '4.4', 16, '5', 'Số hóa hồ sơ', 'Thành phần lấy từ kho dữ liệu cá nhân', 'Hồ sơ có thành phần từ kho dữ liệu / hồ sơ tiếp nhận', null, 4, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '4.5a', 17, '5', 'Số hóa hồ sơ', 'Thủ tục dùng cơ sở dữ liệu dân cư', 'Thủ tục dùng dữ liệu dân cư / thủ tục', null, 2, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '4.5b', 18, '5', 'Số hóa hồ sơ', 'Hồ sơ dùng cơ sở dữ liệu dân cư', 'Hồ sơ dùng dữ liệu dân cư / hồ sơ tiếp nhận', null, 2, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '5.2', 19, '6', 'Mức độ hài lòng', 'Phản ánh, kiến nghị xử lý đúng hạn', 'Phản ánh, kiến nghị xử lý đúng hạn / đã xử lý', 'PETITIONS_ON_TIME', 6, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '5.3', 20, '6', 'Mức độ hài lòng', 'Hài lòng trong xử lý phản ánh, kiến nghị', '(Phản ánh, kiến nghị - bị đánh giá không hài lòng, mở lại, quá hạn) / phản ánh, kiến nghị', 'PETITIONS_CONTENT', 6, null, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true),
    ('2022-06-23', '5.4', 21, '6', 'Mức độ hài lòng', 'Hài lòng trong giải quyết thủ tục hành chính', '100 % - (tỷ lệ quá hạn + tỷ lệ phản ánh, không hài lòng)', null, 6, 0.9, 'Quyết định 766/QĐ-TTg ngày 23/6/2022', true);

insert into index_band (effective_from, least, name)
values
    ('2022-06-23', 90, 'Xuất sắc'),
    ('2022-06-23', 80, 'Tốt'),
    ('2022-06-23', 70, 'Khá'),
    ('2022-06-23', 50, 'Trung bình'),
    ('2022-06-23', 0, 'Yếu');
