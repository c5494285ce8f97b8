-- Kinds of agencies that must have a one-stop counter, and from which day on a unit of that kind that works on paper only
-- stands among those that counted or published nothing. The day is to be confirmed by the province.
create table counter_duty (
    kind        text not null,
    valid_from  date not null,
    legal_basis text not null,
    constraint counter_duty_pk primary key (kind)
);

insert into counter_duty (kind, valid_from, legal_basis)
values ('COMMUNE', '2027-01-01', 'Nghị định 118/2025/NĐ-CP');
