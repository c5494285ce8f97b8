-- Confirmed once counts among the files in force: an earlier file may be confirmed again, to go back to it.
drop index plan_import_confirmed_once;

create unique index plan_import_current_once on plan_import (content_hash, issuer, year)
    where plan_id is not null and not superseded;
create unique index plan_import_current_of_plan on plan_import (plan_id) where not superseded;
