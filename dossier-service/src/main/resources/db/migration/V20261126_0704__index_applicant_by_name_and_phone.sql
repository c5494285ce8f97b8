-- The look-up at the counter.
create index applicant_name on applicant (name_without_marks(name));
create index applicant_phone on applicant (phone_digits(phone)) where phone is not null;
