package vn.cchc.dossier.procedure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.kit.problem.DatabaseFailure;
import vn.cchc.kit.reference.VersionedCopy;

/**
 * Procedures in memory, for the intake, which asks for one each time; at most about a second behind the database, and not at
 * all on the replica where one was changed.
 */
@ApplicationScoped
public class KnownProcedures {

    /** By this name every replica is told that procedures have changed. */
    private static final String NAME = "procedure";

    /** The catalogue was changed in the transaction at hand. */
    record Changed() {}

    private final ProcedureCatalogue catalogue;
    private final DataSource dataSource;
    private final VersionedCopy<Map<String, Procedure>> copy;

    KnownProcedures(ProcedureCatalogue catalogue, DataSource dataSource) {
        this.catalogue = catalogue;
        this.dataSource = dataSource;
        this.copy = new VersionedCopy<>(dataSource, NAME, connection -> new ConcurrentHashMap<>());
    }

    public Optional<Procedure> find(String code) {
        // Taken before the procedure is read: one read too early ends up in a copy that is thrown away.
        Map<String, Procedure> known = copy.current();
        Procedure procedure = known.get(code);
        if (procedure != null) {
            return Optional.of(procedure);
        }
        Optional<Procedure> found = catalogue.find(code);
        found.ifPresent(it -> known.put(code, it));
        return found;
    }

    /** The version a dossier was received under. */
    public Optional<ProcedureVersion> version(ProcedureRef received) {
        return find(received.code()).flatMap(known -> known.on(received.version()));
    }

    @Scheduled(identity = "known-procedures", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refreshIfChanged() {
        copy.reloadIfChanged();
    }

    /** Tells the other replicas. */
    void changing(@Observes Changed change) {
        try (Connection connection = dataSource.getConnection()) {
            VersionedCopy.raiseVersion(connection, NAME);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        copy.reload();
    }
}
