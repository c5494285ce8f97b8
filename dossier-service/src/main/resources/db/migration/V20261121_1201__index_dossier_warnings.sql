-- The sweep reads only running dossiers that were not warned of yet, in the order of the warnings.
create index dossier_warn_check_at on dossier (warn_check_at, code) where warn_check_at is not null;
