-- How people reach the agency, once an event has told it.
alter table agency add column contact jsonb;
