-- Those of the index follow its bands "Tốt" and "Khá"; online follows the index's target. The others are proposals until a
-- province lays its own down.
insert into light_rule (effective_from, figure, green, amber, more_is_better, source, confirmed)
values
    ('2022-06-23', 'on-time', 0.95, 0.90, true, 'Ngưỡng đề xuất', false),
    ('2022-06-23', 'overdue-pending', 0.01, 0.05, false, 'Ngưỡng đề xuất', false),
    ('2022-06-23', 'online', 0.50, 0.30, true, 'Mục tiêu chỉ số 3.3, Quyết định 766/QĐ-TTg; ngưỡng vàng là đề xuất', false),
    ('2022-06-23', 'plan-overdue', 0, 0.05, false, 'Ngưỡng đề xuất', false),
    ('2022-06-23', 'service-index', 0.80, 0.70, true, 'Xếp loại Tốt và Khá, Quyết định 766/QĐ-TTg', true);
