-- The signed document lies with whoever signed it; its key, size and hash say which one it is.
alter table form_signature add column file jsonb;
