-- The latest word of a person on a purpose.
create index consent_latest on consent (applicant_hash, purpose, occurred_at desc, id desc);
