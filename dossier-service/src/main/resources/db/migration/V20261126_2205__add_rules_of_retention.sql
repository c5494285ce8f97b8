-- How long personal data are kept once their purpose has ended, in months (0: for good), and how often what is due is erased
-- by itself (0: only when an administrator starts it). The amounts are to be confirmed by the province (?).
insert into rule_version (rule, effective_from, amount, legal_basis) values
    ('RETENTION_DOSSIER', '2025-07-01', 120, 'Luật Lưu trữ số 33/2024/QH15; thời hạn theo bảng thời hạn lưu trữ của địa phương (?)'),
    ('RETENTION_SUBMISSION', '2025-07-01', 6, 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 (?)'),
    ('RETENTION_SLIP', '2025-07-01', 12, 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 (?)'),
    ('RETENTION_PETITION', '2025-07-01', 60, 'Luật Lưu trữ số 33/2024/QH15; thời hạn theo bảng thời hạn lưu trữ của địa phương (?)'),
    ('RETENTION_ACCESS_LOG', '2025-07-01', 24, 'Nghị định số 85/2016/NĐ-CP; Thông tư số 12/2022/TT-BTTTT (?)'),
    ('ERASURE_EVERY_DAYS', '2025-07-01', 0, 'Áp dụng khi địa phương quyết định (?)');
