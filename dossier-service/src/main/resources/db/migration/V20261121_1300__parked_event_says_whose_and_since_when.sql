-- Whose event is parked, so that the rights of its agency are asked again when it is recorded, and since when it waits for
-- what it waits for now. Events parked before this are taken to be of the agency their code names.
alter table parked_event add column sender_agency text;
alter table parked_event add column missing_since timestamptz;
update parked_event set sender_agency = agency, missing_since = parked_at;
alter table parked_event alter column sender_agency set not null;
alter table parked_event alter column missing_since set not null;
