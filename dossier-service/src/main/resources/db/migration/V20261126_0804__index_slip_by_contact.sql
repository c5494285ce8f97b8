-- What the same applicant was told before, by name and phone.
create index slip_contact_hash on slip (contact_hash, procedure_code, made_at) where contact_hash is not null;
