-- Whoever gives no identity number is the same person by name and phone: a keyed hash of both. Null without a phone, and on slips
-- written before.
alter table slip add column contact_hash bytea;
