#!/bin/sh
# Run by the PostgreSQL image at its first start: one database and one role for each service, as the local launcher does.
set -eu

make_database() {
  psql --set=ON_ERROR_STOP=1 --set=name="$1" --set=password="$2" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
}

make_database plan "$PLAN_DB_PASSWORD"
make_database dossier "$DOSSIER_DB_PASSWORD"
make_database report "$REPORT_DB_PASSWORD"
