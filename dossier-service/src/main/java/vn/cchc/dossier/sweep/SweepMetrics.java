package vn.cchc.dossier.sweep;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Shows how far each kind of sweep is behind: an alarm, long before anybody misses an event. */
@ApplicationScoped
class SweepMetrics {

    void register(@Observes StartupEvent started, MeterRegistry metrics, @All List<DueWork> kinds) {
        for (DueWork kind : kinds) {
            metrics.gauge(
                    "cchc." + kind.name() + ".oldest.wait.seconds",
                    kind.rows(),
                    rows -> QuarkusTransaction.requiringNew().call(rows::oldestWait));
        }
    }
}
