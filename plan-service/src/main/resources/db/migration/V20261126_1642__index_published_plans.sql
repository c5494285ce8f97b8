create index plan_published on plan (year desc, id) where published and state = 'ISSUED';
