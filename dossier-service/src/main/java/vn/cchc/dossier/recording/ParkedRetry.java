package vn.cchc.dossier.recording;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;
import vn.cchc.dossier.intake.Timeliness;

/**
 * Tries parked events again that nothing in their dossier will wake: those that wait for a calendar, and those whose
 * dossier was received by somebody else in the very moment in which they were parked.
 */
@ApplicationScoped
public class ParkedRetry {

    private static final Logger LOG = Logger.getLogger(ParkedRetry.class);

    private final EntityManager entities;
    private final Parking parking;
    private final Timeliness timeliness;

    ParkedRetry(EntityManager entities, Parking parking, Timeliness timeliness) {
        this.entities = entities;
        this.parking = parking;
        this.timeliness = timeliness;
    }

    @Scheduled(
            identity = "parked-retry",
            every = "${cchc.recording.retry-every:60s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void retry() {
        QuarkusTransaction.requiringNew().call(this::waiting).forEach(this::retry);
    }

    @SuppressWarnings("unchecked")
    private List<String> waiting() {
        return entities.createNativeQuery("""
                        select distinct p.dossier from parked_event p join dossier d on d.code = p.dossier
                        where p.missing in ('calendar-unknown', 'RECEIVED') and not p.impossible
                          and p.discarded_at is null""", String.class).getResultList();
    }

    private void retry(String code) {
        try {
            QuarkusTransaction.requiringNew().run(() -> parking.release(code, timeliness.now()));
        } catch (RuntimeException failed) {
            LOG.warnf("The parked events of dossier %s could not be tried again: %s", code, failed.getClass());
        }
    }
}
