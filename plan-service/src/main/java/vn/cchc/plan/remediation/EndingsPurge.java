package vn.cchc.plan.remediation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.cchc.plan.PlanConfig;

/** Forgets the ends of dossiers no late event can refer to any more. */
@ApplicationScoped
class EndingsPurge {

    private static final Logger LOG = Logger.getLogger(EndingsPurge.class);

    private final RemediationTable table;
    private final PlanConfig config;

    EndingsPurge(RemediationTable table, PlanConfig config) {
        this.table = table;
        this.config = config;
    }

    @Scheduled(identity = "dossier-endings-purge", every = "24h", delayed = "10m")
    void purge() {
        int forgotten = table.forgetEndings(config.remediation().rememberEndingsDays());
        LOG.infof("forgot the ends of %d dossiers", forgotten);
    }
}
