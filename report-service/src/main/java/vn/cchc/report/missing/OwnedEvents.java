package vn.cchc.report.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.cchc.kit.outbox.KeptEvents;
import vn.cchc.kit.web.Limit;

/** All that the owner of a topic keeps of its events, whether the topic still has them or not. */
@ApplicationScoped
public class OwnedEvents {

    private static final Logger LOG = Logger.getLogger(OwnedEvents.class);

    private final DossierEventOwner dossiers;
    private final PlanEventOwner plans;

    OwnedEvents(@RestClient DossierEventOwner dossiers, @RestClient PlanEventOwner plans) {
        this.dossiers = dossiers;
        this.plans = plans;
    }

    /**
     * A page, of each aggregate in order.
     *
     * @param cursor the {@code next} of the page before, or {@code null}
     * @throws RuntimeException if the owner is away or refuses; it is for the caller to try again
     */
    public KeptEvents page(String topic, String cursor) {
        var owner = Owner.of(topic).orElseThrow(() -> new IllegalArgumentException("Nobody is known to own " + topic));
        try {
            return switch (owner) {
                case DOSSIER_SERVICE -> dossiers.kept(topic, cursor, Limit.MAX);
                case PLAN_SERVICE -> plans.kept(topic, cursor, Limit.MAX);
            };
        } catch (WebApplicationException e) {
            LOG.warnf(
                    "Kept events of %s were asked for and answered %d",
                    topic, e.getResponse().getStatus());
            throw e;
        }
    }
}
