package vn.cchc.dossier.procedure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;
import vn.cchc.kit.transaction.Batches;

/** Tells of procedures that were in the catalogue before anybody was told of it, or of all that is told of them now. */
@ApplicationScoped
public class UntoldProcedures {

    private static final Logger LOG = Logger.getLogger(UntoldProcedures.class);
    private static final int BATCH = 100;

    private final EntityManager entities;
    private final ProcedureCatalogue catalogue;
    private final ProcedureTelling telling;

    UntoldProcedures(EntityManager entities, ProcedureCatalogue catalogue, ProcedureTelling telling) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.telling = telling;
    }

    @Scheduled(
            identity = "untold-procedures",
            every = "${cchc.untold-procedures.every:10m}",
            delayed = "${cchc.untold-procedures.delayed:15s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        int told = Batches.untilNone(this::tellSome);
        if (told > 0) {
            LOG.infof("Told of %d procedures that were in the catalogue already or told with less", told);
        }
    }

    @SuppressWarnings("unchecked")
    private int tellSome() {
        List<String> codes = entities.createNativeQuery(
                        "select code from procedure where told = 0 or told_shape < :shape order by code limit :batch"
                                + " for update skip locked",
                        String.class)
                .setParameter("shape", ProcedureTelling.SHAPE)
                .setParameter("batch", BATCH)
                .getResultList();
        codes.forEach(code -> catalogue.find(code).ifPresent(telling::tell));
        return codes.size();
    }
}
