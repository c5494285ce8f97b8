-- Which units have to make a procedure public, by kind and by code; null where the catalogue does not say: then every commune
-- for a procedure of its level, and others what they made public before.
alter table procedure add column public_at jsonb;
