-- What is asked on a rating slip, by date: the nine indicators of TT 01/2018/TT-VPCP and the five factors of SIPAS.
-- satisfied_from: from this score on an answer counts as satisfied; only where the method says so.
create table rating_criterion (
    code           text    not null,
    effective_from date    not null,
    effective_to   date,
    kind           text    not null,
    name           text    not null,
    lowest         integer not null,
    highest        integer not null,
    satisfied_from integer,
    no_opinion     boolean not null,
    legal_basis    text    not null,
    constraint rating_criterion_pk primary key (code, effective_from),
    constraint rating_criterion_kind_known check (kind in ('INDICATOR', 'FACTOR')),
    constraint rating_criterion_scale check (lowest < highest),
    constraint rating_criterion_period check (effective_to >= effective_from)
);

insert into rating_criterion
    (code, effective_from, kind, name, lowest, highest, satisfied_from, no_opinion, legal_basis) values
    ('TT01-1', '2018-11-23', 'INDICATOR', 'Thời gian giải quyết so với quy định', 0, 2, null, false, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-2', '2018-11-23', 'INDICATOR', 'Thời gian thực hiện của từng cơ quan tham gia giải quyết', 0, 2, null, false, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-3', '2018-11-23', 'INDICATOR', 'Số lần phải liên hệ với nơi tiếp nhận hồ sơ', 0, 2, null, false, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-4', '2018-11-23', 'INDICATOR', 'Số cơ quan phải liên hệ để hoàn thiện hồ sơ', 0, 2, null, false, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-5', '2018-11-23', 'INDICATOR', 'Thực hiện đúng quy định khi tiếp nhận, giải quyết, trả kết quả', 0, 2, null, false, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-6', '2018-11-23', 'INDICATOR', 'Thái độ của cán bộ, công chức, viên chức', 0, 2, null, false, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-7', '2018-11-23', 'INDICATOR', 'Tiếp thu, giải trình phản ánh, kiến nghị', 0, 2, null, false, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-8', '2018-11-23', 'INDICATOR', 'Công khai thủ tục hành chính', 0, 2, null, false, 'Thông tư 01/2018/TT-VPCP'),
    ('TT01-9', '2018-11-23', 'INDICATOR', 'Tiến độ và chất lượng cung cấp dịch vụ công trực tuyến', 0, 2, null, false, 'Thông tư 01/2018/TT-VPCP'),
    ('SIPAS-1', '2023-12-11', 'FACTOR', 'Tiếp cận dịch vụ', 1, 5, 4, true, 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-2', '2023-12-11', 'FACTOR', 'Thủ tục hành chính', 1, 5, 4, true, 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-3', '2023-12-11', 'FACTOR', 'Công chức trực tiếp giải quyết công việc', 1, 5, 4, true, 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-4', '2023-12-11', 'FACTOR', 'Kết quả dịch vụ', 1, 5, 4, true, 'Quyết định 1001/QĐ-BNV ngày 11/12/2023'),
    ('SIPAS-5', '2023-12-11', 'FACTOR', 'Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị', 1, 5, 4, true, 'Quyết định 1001/QĐ-BNV ngày 11/12/2023');

-- That a dossier was rated: its key is what allows one rating. How it was rated stands elsewhere, without the dossier.
create table rated_dossier (
    dossier text not null,
    constraint rated_dossier_pk primary key (dossier),
    constraint rated_dossier_dossier_fk foreign key (dossier) references dossier (code)
);

-- A rating names neither dossier nor moment: the month is all that reports need.
create table rating (
    id             uuid not null,
    month          date not null,
    agency         text not null,
    procedure_code text not null,
    field_code     text not null,
    channel        text not null,
    constraint rating_pk primary key (id),
    constraint rating_month_begins check (extract(day from month) = 1),
    constraint rating_channel_known check (channel in ('ONLINE', 'COUNTER', 'POST', 'PHONE'))
);

-- A score that is null says: no opinion.
create table rating_score (
    rating         uuid    not null,
    criterion      text    not null,
    criterion_from date    not null,
    score          integer,
    constraint rating_score_pk primary key (rating, criterion),
    constraint rating_score_rating_fk foreign key (rating) references rating (id),
    constraint rating_score_criterion_fk foreign key (criterion, criterion_from)
        references rating_criterion (code, effective_from)
);
