-- By which percentage of its index a unit is called what; provinces lay it down, so it is data by date.
create table score_band (
    effective_from date    not null,
    least          numeric not null,
    name           text    not null,
    legal_source   text    not null,
    confirmed      boolean not null,
    constraint score_band_pk primary key (effective_from, least),
    constraint score_band_percent check (least between 0 and 100)
);

insert into score_band (effective_from, least, name, legal_source, confirmed)
values
    ('2022-01-01', 90, 'Xuất sắc', 'Thang xếp loại thường dùng, chưa đối chiếu văn bản của tỉnh', false),
    ('2022-01-01', 80, 'Tốt', 'Thang xếp loại thường dùng, chưa đối chiếu văn bản của tỉnh', false),
    ('2022-01-01', 70, 'Khá', 'Thang xếp loại thường dùng, chưa đối chiếu văn bản của tỉnh', false),
    ('2022-01-01', 50, 'Trung bình', 'Thang xếp loại thường dùng, chưa đối chiếu văn bản của tỉnh', false),
    ('2022-01-01', 0, 'Yếu', 'Thang xếp loại thường dùng, chưa đối chiếu văn bản của tỉnh', false);
