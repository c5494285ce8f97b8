-- The lists of an agency, newest first.
create index slip_agency on slip (agency, made_at desc, code desc);
-- What the same applicant was told before.
create index slip_identity_hash on slip (identity_hash, procedure_code, made_at) where identity_hash is not null;
