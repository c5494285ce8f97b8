create index applicant_identity_hash on applicant (identity_hash) where identity_hash is not null;
