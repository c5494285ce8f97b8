-- Sets of forms are changed by an administrator (PUT /api/v1/form-sets/{code}). A set is in force until the next one begins,
-- so its end is not kept twice.
alter table form_set
    drop constraint form_set_period_in_order,
    drop column effective_to,
    add column legal_basis text,
    add column version     bigint not null default 1;

alter table form
    add column notes text;

comment on column form.notes is 'what stands below the form as its notes, a paragraph a line';

-- What a set was before each change.
create table form_set_change (
    form_set   text        not null,
    version    bigint      not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    former     jsonb       not null,
    constraint form_set_change_pk primary key (form_set, version)
);

-- Thông tư số 03/2025/TT-VPCP is of 15/9/2025 and its forms are used from that day on (as reported, not read in the circular
-- itself). From 01/7/2025 the places that receive dossiers had their new name (Decree 118/2025/NĐ-CP) and the forms of 2018.
update form_set
set effective_from = '2025-09-15', legal_basis = 'Thông tư số 03/2025/TT-VPCP ngày 15/9/2025, Phụ lục I'
where code = 'TT-03-2025';

update form_set set legal_basis = 'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018' where code = 'TT-01-2018';

insert into form_set (code, name, desk, effective_from, legal_basis) values
    ('TT-01-2018-PVHCC', 'Thông tư số 01/2018/TT-VPCP', 'Trung tâm Phục vụ hành chính công', '2025-07-01',
     'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018; Nghị định số 118/2025/NĐ-CP');

alter table form_set
    alter column legal_basis set not null;

insert into form (form_set, number, kind, title, template, page, suffix, copies)
select 'TT-01-2018-PVHCC', number, kind, title, template, page, suffix, copies from form where form_set = 'TT-01-2018';

update form
set notes = 'Giấy này được lập thành 02 liên: một liên chuyển kèm theo Phiếu kiểm soát quá trình giải quyết hồ sơ và lưu tại nơi tiếp nhận, một liên giao cho cá nhân, tổ chức nộp hồ sơ.
Cá nhân, tổ chức có thể đăng ký nhận kết quả tại nơi tiếp nhận hoặc tại nhà (trụ sở của tổ chức) qua dịch vụ bưu chính công ích.'
where kind = 'RECEIPT';
