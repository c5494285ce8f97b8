alter table remediation_dossier add column apologised_at timestamptz;

create table remediation_rule (
    effective_from   date         not null,
    apology_required boolean      not null,
    legal_basis      varchar(500) not null,
    constraint remediation_rule_pk primary key (effective_from)
);

comment on table remediation_rule is 'By the month the deadlines were missed in: whether a remediation task also waits for the apologies';

insert into remediation_rule (effective_from, apology_required, legal_basis)
values (date '2018-06-21', false,
        'Nghị định 61/2018/NĐ-CP và Thông tư 01/2018/TT-VPCP đặt ra nghĩa vụ xin lỗi; nhiệm vụ khép lại khi hồ sơ đã giải quyết xong');
