-- What the same applicant has sent in for a procedure and nobody has accepted yet.
create index submission_identity on submission (identity_hash, procedure_code) where identity_hash is not null;
