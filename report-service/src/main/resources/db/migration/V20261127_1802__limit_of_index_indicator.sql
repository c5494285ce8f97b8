-- In how many working days something has to be done for an indicator to count it; null where it has no such limit.
alter table index_indicator
    add column working_days integer,
    add constraint index_indicator_working_days_positive check (working_days > 0);
