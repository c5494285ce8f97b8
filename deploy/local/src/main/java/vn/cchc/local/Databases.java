package vn.cchc.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One database and one role for each service; no role sees another's database. */
final class Databases {
    private final DataSource superuser;
    private final Secrets secrets;

    Databases(DataSource superuser, Secrets secrets) {
        this.superuser = superuser;
        this.secrets = secrets;
    }

    void prepare() {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            for (Part service : Part.WITH_DATABASE) {
                String name = service.key();
                String password = secrets.databasePassword(service);
                // Names come from our own enum and passwords from our own alphabet: nothing here needs quoting.
                statement.execute("DROP DATABASE IF EXISTS " + name);
                statement.execute("DROP ROLE IF EXISTS " + name);
                statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
                statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
            }
            statement.execute(
                    "ALTER ROLE " + PostgresPart.SUPERUSER + " PASSWORD '" + secrets.superuserPassword() + "'");
        } catch (SQLException e) {
            throw new StackFailure("Can't make the databases: " + e.getMessage(), e);
        }
    }

    void reloadRules() {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new StackFailure("Can't reload PostgreSQL's rules: " + e.getMessage(), e);
        }
    }
}
