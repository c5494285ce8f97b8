create unique index plan_automatic_per_issuer_and_year on plan (issuer, year) where automatic;
create index plan_issuer_year on plan (issuer, year);
create index plan_year_id on plan (year desc, id);
