-- Services offered online are what the use of them is a share of; petitions nobody answered were due as well; and one that was
-- late and opened again is lost once.
update index_indicator i
set numerator = m.numerator, denominator = m.denominator, definition = m.definition
from (values
    ('3.2', 'procedures.online', 'catalogue.onlineUsed', 'catalogue.online',
     'Thủ tục có dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến trong kỳ / thủ tục có dịch vụ công trực tuyến đang có hiệu lực'),
    ('3.3', 'received.online', 'received.online', 'received.fresh',
     'Hồ sơ nộp trực tuyến / hồ sơ tiếp nhận trong kỳ; chưa tính được hai phần của công thức: có kết quả điện tử khi thủ tục phải trả kết quả bằng giấy (danh mục chưa ghi thủ tục nào phải trả), và nhân với tỷ lệ đồng bộ hồ sơ (cần số của Cổng Dịch vụ công quốc gia)'),
    ('5.2', 'petitions.handledOnTime', 'petitions.handledOnTime', 'petitions.handled + petitions.overdue',
     'Phản ánh, kiến nghị xử lý đúng hạn / đã xử lý và đang xử lý đã quá hạn'),
    ('5.3', 'max(0, petitions.total - (petitions.handled - petitions.handledOnTime + petitions.overdue) - petitions.reopened)',
     'petitions.total - petitions.lateOrReopened', 'petitions.total',
     '(Phản ánh, kiến nghị - quá hạn hoặc phải mở lại, mỗi phản ánh một lần) / phản ánh, kiến nghị; chưa có đánh giá không hài lòng riêng về trả lời'))
    as m (code, former, numerator, denominator, definition)
where i.code = m.code and i.numerator = m.former;
