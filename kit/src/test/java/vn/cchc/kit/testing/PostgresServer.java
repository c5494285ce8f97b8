package vn.cchc.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * One PostgreSQL server per JVM, started by the first who asks. Its port is kept in a system property, because test resources
 * may be loaded by several class loaders.
 */
public final class PostgresServer {

    private static final String PORT = "cchc.test.postgres.port";

    private PostgresServer() {}

    /** A fresh database; names start with the prefix. */
    public static TestDatabase createDatabase(String prefix) {
        String name = prefix.replace('-', '_') + "_"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        execute("create role " + name + " login password '" + name + "'");
        execute("create database " + name + " owner " + name);
        return new TestDatabase(url(name), name, name, name);
    }

    static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not run as superuser: " + sql, e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    private static String port() {
        synchronized (System.getProperties()) {
            String port = System.getProperty(PORT);
            if (port == null) {
                port = Integer.toString(start().getPort());
                System.setProperty(PORT, port);
            }
            return port;
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("shared_buffers", "64MB")
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("Could not start PostgreSQL", e);
        }
    }
}
