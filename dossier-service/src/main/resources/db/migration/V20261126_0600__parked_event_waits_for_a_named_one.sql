-- The event a parked one waits for by name, what it says where that may name people, and whether a head sent it.
alter table parked_event add column after_id text;
alter table parked_event add column sealed_data bytea;
alter table parked_event add column by_head boolean not null default false;
