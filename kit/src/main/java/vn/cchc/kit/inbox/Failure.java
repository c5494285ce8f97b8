package vn.cchc.kit.inbox;

import java.sql.SQLException;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.apache.kafka.common.KafkaException;
import vn.cchc.kit.messaging.InvalidEnvelopeException;

/** What a failure says about trying again. */
enum Failure {
    /** The event can never be handled. */
    POISON,
    /** Nothing is wrong with the event; it is tried until it succeeds. */
    TRANSIENT,
    /** A fault of the data or of the handler; tried a few times, then set aside. */
    DOUBTFUL;

    /** Data exception, integrity constraint violation, raised by a trigger. */
    private static final Set<String> DATA_ERRORS = Set.of("22", "23", "P0");

    /** By name, because not every service has JPA on its class path. */
    private static final Set<String> LOCKING = Set.of(
            "jakarta.persistence.OptimisticLockException",
            "jakarta.persistence.PessimisticLockException",
            "jakarta.persistence.LockTimeoutException",
            "jakarta.persistence.QueryTimeoutException");

    private static final int DEEPEST_CAUSE = 20;

    static Failure of(Throwable failure) {
        Failure found = DOUBTFUL;
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof PoisonEventException || cause instanceof InvalidEnvelopeException) {
                return POISON;
            }
            if (cause instanceof SQLException sql) {
                return isDataError(sql) ? DOUBTFUL : TRANSIENT;
            }
            if (isTransient(cause)) {
                found = TRANSIENT;
            }
            cause = cause.getCause();
        }
        return found;
    }

    static boolean isDataError(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() == 5 && DATA_ERRORS.contains(state.substring(0, 2));
    }

    private static boolean isTransient(Throwable cause) {
        return cause instanceof KafkaException
                || cause instanceof FencedConsumerException
                || cause instanceof XAException
                || cause.getClass().getName().startsWith("jakarta.transaction.")
                || LOCKING.contains(cause.getClass().getName());
    }
}
