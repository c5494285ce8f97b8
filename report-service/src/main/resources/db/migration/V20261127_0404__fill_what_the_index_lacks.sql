update index_indicator set figure = 'CONTENT',
    definition = '(Hồ sơ xử lý trong kỳ - quá hạn - phản ánh về hành vi - phiếu không hài lòng) / hồ sơ xử lý trong kỳ'
where code = '5.4' and effective_from = '2022-06-23';

update index_indicator i set missing = m.missing
from (values
    ('1.1', 'Ngày công bố thủ tục hành chính chưa được báo bằng sự kiện'),
    ('1.2', 'Ngày công khai thủ tục hành chính chưa được báo bằng sự kiện'),
    ('1.3', 'Nội dung cấu thành của thủ tục đã công khai chưa được báo bằng sự kiện'),
    ('1.4', 'Kết quả đồng bộ với Cổng dịch vụ công quốc gia chưa được báo bằng sự kiện'),
    ('3.1', 'Danh mục thủ tục thuộc thẩm quyền chưa được báo bằng sự kiện'),
    ('3.5a', 'Thủ tục có phí, lệ phí và cách thu của từng thủ tục chưa được báo bằng sự kiện'),
    ('3.5b', 'Thủ tục có phí, lệ phí và cách thu của từng thủ tục chưa được báo bằng sự kiện'),
    ('3.6', 'Hình thức thu phí, lệ phí của từng hồ sơ chưa được báo bằng sự kiện'),
    ('4.2b', 'Bản sao chứng thực điện tử chưa được báo bằng sự kiện'),
    ('4.3', 'Việc tái sử dụng dữ liệu số hóa chưa được báo bằng sự kiện'),
    ('4.4', 'Nguồn của từng thành phần hồ sơ chưa được báo bằng sự kiện'),
    ('4.5a', 'Việc dùng cơ sở dữ liệu dân cư chưa được báo bằng sự kiện'),
    ('4.5b', 'Việc dùng cơ sở dữ liệu dân cư chưa được báo bằng sự kiện')) as m (code, missing)
where i.code = m.code and i.figure is null;
