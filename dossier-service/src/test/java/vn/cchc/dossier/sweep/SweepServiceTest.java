package vn.cchc.dossier.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sweep over a table of its own, so that nothing else is due. */
@QuarkusTest
class SweepServiceTest {

    @Inject
    EntityManager entities;

    @Inject
    ManagedExecutor workers;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private Chores chores;

    @BeforeEach
    void createTable() {
        execute("create table chore (id text primary key, due_at timestamptz)");
        chores = new Chores(entities);
    }

    @AfterEach
    void dropTable() {
        execute("drop table chore");
    }

    @Test
    void dealsWithEverythingThatIsDueInItsOrder() {
        // Given
        execute(
                "insert into chore select 'c' || i, now() - make_interval(secs => 100 - i) from generate_series(1, 7) i");
        execute("insert into chore values ('ahead', now() + interval '1 hour'), ('never', null)");

        // When
        new Sweep(config(Duration.ZERO, 1), workers, metrics).run(chores);

        // Then
        assertThat(chores.done).containsExactly("c1", "c2", "c3", "c4", "c5", "c6", "c7");
        assertThat(metrics.counter("cchc.chores.announced").count()).isEqualTo(7);
    }

    @Test
    void workersShareWhatIsDueAndNoneIsDealtWithTwice() {
        // Given
        execute("insert into chore select 'c' || i, now() - make_interval(secs => 100 - i)"
                + " from generate_series(1, 40) i");

        // When
        new Sweep(config(Duration.ZERO, 2), workers, metrics).run(chores);

        // Then
        assertThat(chores.done)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> "c" + number)
                        .toList());
        assertThat(remaining("due_at is not null")).isEmpty();
    }

    @Test
    void oneThatFailsIsSetAsideAndTheOthersGoOn() {
        // Given
        execute(
                "insert into chore select 'c' || i, now() - make_interval(secs => 100 - i) from generate_series(1, 4) i");
        chores.broken = "c2";

        // When
        new Sweep(config(Duration.ZERO, 1), workers, metrics).run(chores);

        // Then
        assertThat(remaining("due_at > now() + interval '9 minutes'")).containsExactly("c2");
        assertThat(remaining("due_at < now()")).isEmpty();
        assertThat(metrics.counter("cchc.chores.failed").count()).isEqualTo(1);
    }

    @Test
    void goesOnWhereItBeganLastTimeAndLooksAtAllNowAndThen() {
        // Given
        Sweep sweep = new Sweep(config(Duration.ofHours(1), 1), workers, metrics);
        sweep.run(chores);
        execute("insert into chore values ('recent', now() - interval '10 seconds')");
        execute("insert into chore values ('old', now() - interval '1 day')");

        // When
        sweep.run(chores);

        // Then
        assertThat(chores.done).containsExactly("recent");
        new Sweep(config(Duration.ofHours(1), 1), workers, metrics).run(chores);
        assertThat(chores.done).containsExactly("recent", "old");
    }

    @SuppressWarnings("unchecked")
    private List<String> remaining(String condition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select id from chore where " + condition + " order by id", String.class)
                        .getResultList());
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static SweepConfig config(Duration wholeEvery, int workers) {
        return new SweepConfig() {
            @Override
            public String every() {
                return "off";
            }

            @Override
            public int batch() {
                return 3;
            }

            @Override
            public int workers() {
                return workers;
            }

            @Override
            public Duration retryAfter() {
                return Duration.ofMinutes(10);
            }

            @Override
            public Duration wholeEvery() {
                return wholeEvery;
            }

            @Override
            public Duration overlap() {
                return Duration.ofMinutes(2);
            }
        };
    }

    private static final class Chores implements DueWork {

        private final EntityManager entities;
        private final DueRows rows;
        private final List<String> done = new CopyOnWriteArrayList<>();
        private String broken;

        Chores(EntityManager entities) {
            this.entities = entities;
            this.rows = new DueRows(entities, "chore", "id", "due_at");
        }

        @Override
        public String name() {
            return "chores";
        }

        @Override
        public DueRows rows() {
            return rows;
        }

        @Override
        public int settle(List<String> keys) {
            List<String> locked = rows.lock(keys);
            if (locked.contains(broken)) {
                throw new IllegalStateException("broken");
            }
            entities.createNativeQuery("update chore set due_at = null where id in (:keys)")
                    .setParameter("keys", locked)
                    .executeUpdate();
            done.addAll(locked);
            return locked.size();
        }
    }
}
