create table inspection_kind (
    code           varchar(40) not null,
    name           text        not null,
    announced      boolean     not null,
    counted        boolean     not null,
    effective_from date        not null,
    effective_to   date,
    constraint inspection_kind_pk primary key (code),
    constraint inspection_kind_in_order check (effective_from <= effective_to)
);

comment on column inspection_kind.announced is 'Whether the unit may know before it happens';
comment on column inspection_kind.counted is 'Whether it makes a unit an inspected one';

insert into inspection_kind (code, name, announced, counted, effective_from)
values ('REGULAR', 'Kiểm tra định kỳ theo kế hoạch', true, true, '2000-01-01'),
       ('THEMATIC', 'Kiểm tra chuyên đề', true, true, '2000-01-01'),
       ('SURPRISE', 'Kiểm tra đột xuất', false, true, '2000-01-01'),
       ('PUBLIC_DUTY', 'Kiểm tra công vụ', false, true, '2000-01-01'),
       ('INTERDISCIPLINARY', 'Kiểm tra của đoàn liên ngành', true, true, '2000-01-01'),
       ('PROVINCE', 'Kiểm tra của tỉnh', true, true, '2000-01-01'),
       ('SELF', 'Tự kiểm tra', true, false, '2000-01-01');
