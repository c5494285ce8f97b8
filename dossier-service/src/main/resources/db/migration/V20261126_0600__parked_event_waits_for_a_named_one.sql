-- The event a parked one waits for by name, what it says where that may name people, and the roles of its sender.
alter table parked_event add column after_id text;
alter table parked_event add column sealed_data bytea;
alter table parked_event add column sender_roles text not null default '';
