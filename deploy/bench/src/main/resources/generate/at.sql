-- An instant of a working day, whole seconds after its midnight in Hanoi.
create function pg_temp.at(number integer, second float8) returns timestamptz language sql immutable as $$
    select to_timestamp(((cast('{work_days}' as date[]))[number] - date '1970-01-01') * 86400 - 25200 + floor(second))
$$
