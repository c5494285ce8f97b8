package vn.cchc.dossier.redating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.reference.WorkingTime;

/** Begins the recounting of a batch. */
@ApplicationScoped
class Recounter {

    private final WorkingTime workingTime;
    private final RuleVersions rules;

    Recounter(WorkingTime workingTime, RuleVersions rules) {
        this.workingTime = workingTime;
        this.rules = rules;
    }

    Recount at(Instant now) {
        return new Recount(workingTime, rules, now);
    }
}
