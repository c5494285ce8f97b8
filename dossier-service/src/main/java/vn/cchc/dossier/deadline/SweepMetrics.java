package vn.cchc.dossier.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.cchc.dossier.register.DueDossiers;

/** Shows how far the sweep is behind: an alarm, long before anybody misses an overdue event. */
@ApplicationScoped
class SweepMetrics {

    void register(@Observes StartupEvent started, MeterRegistry metrics, DueDossiers due) {
        metrics.gauge(
                "cchc.overdue.oldest.wait.seconds",
                due,
                dossiers -> QuarkusTransaction.requiringNew().call(dossiers::oldestWait));
    }
}
