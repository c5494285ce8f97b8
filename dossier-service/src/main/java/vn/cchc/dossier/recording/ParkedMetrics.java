package vn.cchc.dossier.recording;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Shows what is parked: what waits for another event, and what waits in vain and needs somebody to look at it. */
@ApplicationScoped
class ParkedMetrics {

    private final EntityManager entities;

    ParkedMetrics(EntityManager entities) {
        this.entities = entities;
    }

    void register(@Observes StartupEvent started, MeterRegistry metrics) {
        register(metrics, "waiting", false);
        register(metrics, "impossible", true);
    }

    private void register(MeterRegistry metrics, String state, boolean impossible) {
        Tags tags = Tags.of("state", state);
        metrics.gauge("cchc.parked.events", tags, this, parked -> parked.read("count(*)", impossible));
        metrics.gauge("cchc.parked.oldest.age.seconds", tags, this, parked -> parked.read(AGE, impossible));
    }

    private static final String AGE = "coalesce(extract(epoch from now() - min(parked_at)), 0)";

    private double read(String measure, boolean impossible) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(
                                        "select " + measure + " from parked_event where discarded_at is null"
                                                + " and impossible = :impossible",
                                        Double.class)
                                .setParameter("impossible", impossible)
                                .getSingleResult())
                        .doubleValue());
    }
}
