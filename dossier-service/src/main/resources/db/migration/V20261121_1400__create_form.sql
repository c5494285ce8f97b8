-- The forms of the one-stop counter. A dossier is printed on the set that was in force when it was received; a number means
-- different forms in different sets, which is why programs ask for the kind.
create table form_set (
    code           text not null,
    name           text not null,
    desk           text not null,
    effective_from date not null,
    effective_to   date,
    constraint form_set_pk primary key (code),
    constraint form_set_from_unique unique (effective_from),
    constraint form_set_period_in_order check (effective_to is null or effective_to >= effective_from)
);

comment on column form_set.desk is 'what the place is called that receives dossiers, as it stands in the letterhead';

create table form (
    form_set text    not null,
    number   text    not null,
    kind     text    not null,
    title    text    not null,
    template text    not null,
    page     text    not null,
    suffix   text    not null,
    copies   boolean not null,
    constraint form_pk primary key (form_set, number),
    constraint form_set_known foreign key (form_set) references form_set (code),
    constraint form_kind_unique unique (form_set, kind),
    constraint form_number_form check (number ~ '^[0-9]{2}$'),
    constraint form_kind_known check (kind in ('RECEIPT', 'SUPPLEMENT_REQUEST', 'REFUSAL', 'APOLOGY', 'STOP_NOTICE',
                                               'CONTROL_SLIP', 'REGISTER')),
    constraint form_page_known check (page in ('A5 portrait', 'A5 landscape', 'A4 portrait', 'A4 landscape'))
);

comment on column form.template is 'the template below templates/paper that lays the form out';
comment on column form.suffix is 'what follows the number of the document, such as /TNHS';
comment on column form.copies is 'whether one copy is kept on file and another given to the applicant';

-- The day on which the new set took over is that of Decree 118/2025/NĐ-CP, and the layouts of its set are ours (?): neither was
-- confirmed against the text of the circular. Both are changed here.
insert into form_set (code, name, desk, effective_from, effective_to) values
    ('TT-01-2018', 'Thông tư số 01/2018/TT-VPCP', 'Bộ phận Tiếp nhận và Trả kết quả', '2019-01-06', '2025-06-30'),
    ('TT-03-2025', 'Thông tư số 03/2025/TT-VPCP', 'Trung tâm Phục vụ hành chính công', '2025-07-01', null);

insert into form (form_set, number, kind, title, template, page, suffix, copies) values
    ('TT-01-2018', '01', 'RECEIPT', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 'receipt', 'A5 portrait', '/TNHS', true),
    ('TT-01-2018', '02', 'SUPPLEMENT_REQUEST', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 'supplement', 'A5 portrait',
     '/HDHS', false),
    ('TT-01-2018', '03', 'REFUSAL', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', 'refusal', 'A5 portrait', '/TCHS', false),
    ('TT-01-2018', '04', 'APOLOGY', 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', 'apology', 'A5 portrait', '/PXL', false),
    ('TT-01-2018', '05', 'CONTROL_SLIP', 'Phiếu kiểm soát quá trình giải quyết hồ sơ', 'control-slip', 'A5 portrait',
     '/KSHS', false),
    ('TT-01-2018', '06', 'REGISTER', 'Sổ theo dõi hồ sơ', 'register', 'A4 landscape', '', false),
    ('TT-03-2025', '01', 'RECEIPT', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 'receipt', 'A4 portrait', '/TNHS', true),
    ('TT-03-2025', '02', 'SUPPLEMENT_REQUEST', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 'supplement', 'A4 portrait',
     '/HDHS', false),
    ('TT-03-2025', '03', 'REFUSAL', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', 'refusal', 'A4 portrait', '/TCHS', false),
    ('TT-03-2025', '04', 'APOLOGY', 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết', 'extension', 'A4 portrait',
     '/XLGH', false),
    ('TT-03-2025', '05', 'STOP_NOTICE', 'Thông báo dừng giải quyết hồ sơ', 'stop-notice', 'A4 portrait', '/TB', false),
    ('TT-03-2025', '06', 'CONTROL_SLIP', 'Phiếu kiểm soát quá trình giải quyết hồ sơ', 'control-slip', 'A4 portrait',
     '/KSHS', false),
    ('TT-03-2025', '07', 'REGISTER', 'Sổ theo dõi hồ sơ', 'register', 'A4 landscape', '', false);
