create table status_period (
    effective_from date         not null,
    months         integer      not null,
    legal_basis    varchar(500) not null,
    constraint status_period_pk primary key (effective_from),
    constraint status_period_divides_the_year check (months in (1, 2, 3, 4, 6, 12))
);

comment on table status_period is 'How many months make the period in which a continuous task needs a status, from which plan year on';

insert into status_period (effective_from, months, legal_basis)
values (date '2000-01-01', 3, 'Nhiệm vụ thường xuyên được rà soát hằng quý theo chế độ báo cáo cải cách hành chính');
