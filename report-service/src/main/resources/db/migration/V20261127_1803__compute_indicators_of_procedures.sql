update index_indicator i
set figure = m.figure, definition = m.definition, working_days = m.working_days, missing = null
from (values
    ('1.1', 'ANNOUNCED_AHEAD', 5,
     'Thủ tục có quyết định công bố trước ngày có hiệu lực ít nhất 05 ngày làm việc / thủ tục thuộc thẩm quyền có quyết định công bố trong kỳ'),
    ('1.2', 'PUBLISHED_IN_TIME', 5,
     'Lượt đơn vị công khai thủ tục trên Cổng dịch vụ công của tỉnh trong 05 ngày làm việc từ ngày quyết định công bố / lượt phải công khai, đã công khai hoặc đã hết hạn'),
    ('3.1', 'ONLINE_SERVICES', null,
     'Thủ tục có dịch vụ công trực tuyến một phần hoặc toàn trình / thủ tục thuộc thẩm quyền đang có hiệu lực'))
    as m (code, figure, working_days, definition)
where i.code = m.code and i.effective_from = '2022-06-23';
