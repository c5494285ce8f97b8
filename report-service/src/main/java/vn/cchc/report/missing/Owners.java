package vn.cchc.report.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.cchc.kit.outbox.ReplayAnswer;
import vn.cchc.kit.outbox.ReplayRequest;

/** Asks the owner of a topic to publish events again. */
@ApplicationScoped
class Owners {

    private static final Logger LOG = Logger.getLogger(Owners.class);
    private static final int UNAVAILABLE = 500;

    private final DossierEventOwner dossiers;
    private final PlanEventOwner plans;

    Owners(@RestClient DossierEventOwner dossiers, @RestClient PlanEventOwner plans) {
        this.dossiers = dossiers;
        this.plans = plans;
    }

    /**
     * What the owner said.
     *
     * @param absent how many of the numbers it has not (any more)
     */
    record Said(AskedAnswer answer, long absent) {}

    /** Whatever goes wrong is an answer as well: it is asked again later. */
    Said ask(MissingRange range) {
        var owner = Owner.of(range.topic());
        if (owner.isEmpty()) {
            return new Said(AskedAnswer.REFUSED, 0);
        }
        try {
            var request = new ReplayRequest(range.topic(), range.subject(), range.from(), range.to());
            return said(
                    switch (owner.get()) {
                        case DOSSIER_SERVICE -> dossiers.replay(request);
                        case PLAN_SERVICE -> plans.replay(request);
                    });
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            LOG.warnf("Events of %s were asked for and answered %d", range.topic(), status);
            return new Said(status < UNAVAILABLE ? AskedAnswer.REFUSED : AskedAnswer.UNREACHABLE, 0);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Events of %s could not be asked for: %s",
                    range.topic(), e.getClass().getName());
            return new Said(AskedAnswer.UNREACHABLE, 0);
        }
    }

    private static Said said(ReplayAnswer answer) {
        var absent = answer.absent().size();
        return new Said(answer.republished().isEmpty() ? AskedAnswer.ABSENT : AskedAnswer.REPUBLISHED, absent);
    }
}
