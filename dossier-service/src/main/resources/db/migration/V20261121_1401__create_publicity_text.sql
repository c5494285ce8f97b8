-- What stands on the back of the receipt: a paragraph a line, in the words of the agency or of the province ('*').
create table publicity_text (
    agency         text not null,
    effective_from date not null,
    body           text not null,
    constraint publicity_text_pk primary key (agency, effective_from),
    constraint publicity_text_not_blank check (length(trim(body)) > 0)
);

insert into publicity_text (agency, effective_from, body) values
    ('*', '2018-06-21',
     'Thành phần hồ sơ, thời hạn, phí và lệ phí của mỗi thủ tục được niêm yết công khai tại nơi tiếp nhận và trên Cổng Dịch vụ công quốc gia (dichvucong.gov.vn). Ngoài những giấy tờ và khoản thu đã công khai, không ai được yêu cầu nộp thêm.
Ông/Bà giữ Giấy này và mang theo khi nhận kết quả. Nếu nhờ người khác nhận thay thì người đó mang theo giấy ủy quyền hoặc giấy tờ chứng minh theo quy định.
Tra cứu tình trạng hồ sơ bằng mã hồ sơ (hoặc quét mã QR ở mặt trước) và bốn số cuối của số điện thoại hoặc số giấy tờ đã đăng ký.
Trong quá trình giải quyết, cơ quan chỉ được yêu cầu bổ sung hồ sơ không quá một lần, bằng văn bản, nêu đầy đủ nội dung cần bổ sung.
Nếu không trả kết quả đúng hẹn, cơ quan giải quyết phải xin lỗi bằng văn bản, nêu rõ lý do và hẹn lại ngày trả kết quả.
Ông/Bà có quyền đánh giá việc giải quyết thủ tục hành chính, phản ánh, kiến nghị, khiếu nại, tố cáo. Phản ánh, kiến nghị gửi tại nơi tiếp nhận hoặc qua Cổng Dịch vụ công quốc gia; mọi phản ánh đều được trả lời.'),
    ('*', '2025-07-01',
     'Thành phần hồ sơ, thời hạn, phí và lệ phí của mỗi thủ tục được niêm yết công khai tại nơi tiếp nhận và trên Cổng Dịch vụ công quốc gia (dichvucong.gov.vn). Ngoài những giấy tờ và khoản thu đã công khai, không ai được yêu cầu nộp thêm.
Ông/Bà có thể nộp hồ sơ tại bất kỳ Trung tâm Phục vụ hành chính công nào trong tỉnh, không phụ thuộc nơi cư trú hay nơi đặt trụ sở.
Ông/Bà giữ Giấy này và mang theo khi nhận kết quả. Nếu nhờ người khác nhận thay thì người đó mang theo giấy ủy quyền hoặc giấy tờ chứng minh theo quy định.
Tra cứu tình trạng hồ sơ bằng mã hồ sơ (hoặc quét mã QR ở mặt trước) và bốn số cuối của số điện thoại hoặc số giấy tờ đã đăng ký.
Mỗi giai đoạn, cơ quan chỉ được yêu cầu bổ sung hồ sơ một lần, bằng văn bản, nêu đầy đủ nội dung cần bổ sung.
Nếu không thể trả kết quả đúng hẹn, cơ quan giải quyết phải xin lỗi bằng văn bản, nêu rõ lý do và thời điểm trả kết quả mới.
Ông/Bà có quyền đánh giá việc giải quyết thủ tục hành chính, phản ánh, kiến nghị, khiếu nại, tố cáo. Phản ánh, kiến nghị gửi tại nơi tiếp nhận hoặc qua Cổng Dịch vụ công quốc gia; mọi phản ánh đều được trả lời.');
