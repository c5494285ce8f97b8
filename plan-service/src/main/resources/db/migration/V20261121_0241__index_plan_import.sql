create unique index plan_import_confirmed_once on plan_import (content_hash, issuer, year) where plan_id is not null;
