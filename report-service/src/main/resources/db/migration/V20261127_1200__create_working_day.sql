-- The days of all years whose calendar is known, numbered, so that the working days between two of them are a subtraction. One week
-- for all agencies: times of several can be put together only in one unit.
--
-- number how many working days there were up to and with it since its era began; era the first day of the unbroken stretch of
-- known years it lies in: between two of them nobody knows how many days are worked
create table working_day (
    day date not null,
    works boolean not null,
    era date not null,
    number integer not null,
    constraint working_day_pk primary key (day)
);
