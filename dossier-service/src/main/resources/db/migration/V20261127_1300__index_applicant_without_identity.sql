-- Whoever came without an identity number is found again by name and phone. There are few: no intake pays for the others.
create index applicant_phone_without_identity on applicant (phone_digits(phone))
    where identity_hash is null and phone is not null;
