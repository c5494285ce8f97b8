update index_indicator i
set figure = m.figure, definition = m.definition, missing = null
from (values
    ('3.5b', 'PROCEDURES_PAID_ONLINE',
     'Thủ tục có hồ sơ thanh toán trực tuyến trong kỳ / thủ tục thuộc thẩm quyền đang có hiệu lực có phí, lệ phí'),
    ('3.6', 'PAID_ONLINE',
     'Hồ sơ thanh toán trực tuyến / hồ sơ đã nộp và còn phải nộp phí, lệ phí; không ghi hình thức thì không tính là trực tuyến'))
    as m (code, figure, definition)
where i.code = m.code and i.effective_from = '2022-06-23';

-- What can't be known here, and who knows it.
update index_indicator i set missing = m.missing
from (values
    ('1.3', 'Danh mục chưa giữ đối tượng thực hiện và kết quả của thủ tục; cần Cơ sở dữ liệu quốc gia về thủ tục hành chính'),
    ('1.4', 'Cần số hồ sơ mà Cổng Dịch vụ công quốc gia đã nhận và đã ghi nhận trong kỳ'),
    ('3.5a', 'Danh mục chưa ghi thủ tục nào cho thanh toán trực tuyến; cần Nền tảng thanh toán trực tuyến của Cổng Dịch vụ công quốc gia'),
    ('4.2b', 'Cần hệ thống chứng thực bản sao điện tử của Cổng Dịch vụ công quốc gia'),
    ('4.3', 'Hồ sơ chưa ghi thành phần nào được tái sử dụng; cần kho dữ liệu điện tử đã số hóa'),
    ('4.4', 'Cần Kho quản lý dữ liệu điện tử của tổ chức, cá nhân trên Cổng Dịch vụ công quốc gia'),
    ('4.5a', 'Cần nhật ký khai thác Cơ sở dữ liệu quốc gia về dân cư'),
    ('4.5b', 'Cần nhật ký khai thác Cơ sở dữ liệu quốc gia về dân cư')) as m (code, missing)
where i.code = m.code and i.figure is null and i.effective_from = '2022-06-23';
