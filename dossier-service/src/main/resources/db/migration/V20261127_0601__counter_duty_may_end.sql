-- Until when units of a kind must have a counter, the last day included; null while nobody has said that it ends.
alter table counter_duty
    add column valid_to date,
    add constraint counter_duty_ends_after_it_begins check (valid_to is null or valid_to >= valid_from);
