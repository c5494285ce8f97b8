package vn.cchc.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives the service under test a fresh database on a real PostgreSQL server. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private String prefix = "test";
    private TestDatabase database;

    /** Understands {@code prefix}: what the database's name starts with. */
    @Override
    public void init(Map<String, String> initArgs) {
        prefix = initArgs.getOrDefault("prefix", prefix);
    }

    @Override
    public Map<String, String> start() {
        database = PostgresServer.createDatabase(prefix);
        return Map.of(
                "CCHC_DB_URL", database.url(),
                "CCHC_DB_USER", database.user(),
                "CCHC_DB_PASSWORD", database.password(),
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    /** Fills fields of type {@link TestDatabase} in the test class. */
    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(database, new TestInjector.MatchesType(TestDatabase.class));
    }

    @Override
    public void stop() {
        // The server lives as long as the JVM; the database goes with it.
    }
}
