package vn.cchc.dossier.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.register.Stages;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.worktime.Deadlines;

/** Explains the due times of every office on the way of a dossier. */
@ApplicationScoped
class WayExplainer {

    private final Stages stages;
    private final AgencyTree agencies;
    private final Clock clock;

    WayExplainer(Stages stages, AgencyTree agencies, Clock clock) {
        this.stages = stages;
        this.agencies = agencies;
        this.clock = clock;
    }

    Way explain(Dossier dossier, Deadlines deadlines, Language language) {
        WayWriter writer = new WayWriter(dossier, deadlines, clock.instant(), agencies::name, language);
        return writer.write(stages.of(dossier));
    }
}
