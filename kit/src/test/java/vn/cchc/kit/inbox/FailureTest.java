package vn.cchc.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a failure says about trying again. */
class FailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "55P03", "57P01", "53100", "42P01"})
    void databaseTroubleIsTransient(String state) {
        // When
        Failure failure = Failure.of(new IllegalStateException(new SQLException("text", state)));

        // Then
        assertThat(failure).isEqualTo(Failure.TRANSIENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22003", "23505", "23514", "P0001"})
    void databaseRefusalIsDoubtful(String state) {
        // When
        Failure failure = Failure.of(new IllegalStateException(new SQLException("text", state)));

        // Then
        assertThat(failure).isEqualTo(Failure.DOUBTFUL);
    }

    @Test
    void aPoolWithoutConnectionIsTransient() {
        // When
        Failure failure = Failure.of(new IllegalStateException(new SQLException("Acquisition timeout")));

        // Then
        assertThat(failure).isEqualTo(Failure.TRANSIENT);
    }

    @Test
    void lockingTransactionsAndKafkaAreTransient() {
        // When
        Failure locking = Failure.of(new OptimisticLockException());
        Failure transaction = Failure.of(new IllegalStateException(new RollbackException()));
        Failure kafka = Failure.of(new TimeoutException());

        // Then
        assertThat(locking).isEqualTo(Failure.TRANSIENT);
        assertThat(transaction).isEqualTo(Failure.TRANSIENT);
        assertThat(kafka).isEqualTo(Failure.TRANSIENT);
    }

    @Test
    void aRolledBackRefusalIsStillARefusal() {
        // Given
        RollbackException rollback = new RollbackException();
        rollback.initCause(new SQLException("text", "23514"));

        // When
        Failure failure = Failure.of(new IllegalStateException(rollback));

        // Then
        assertThat(failure).isEqualTo(Failure.DOUBTFUL);
    }

    @Test
    void poisonIsPoisonHoweverWrapped() {
        // When
        Failure failure = Failure.of(new IllegalStateException(new PoisonEventException("unknown type")));

        // Then
        assertThat(failure).isEqualTo(Failure.POISON);
    }
}
