-- What the sweep reads, in its order.
create index dossier_supplement_check_at on dossier (supplement_check_at, code) where supplement_check_at is not null;
