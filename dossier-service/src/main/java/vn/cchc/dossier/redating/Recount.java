package vn.cchc.dossier.redating;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.domain.Context;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Observed.Redated;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.kit.worktime.Deadlines;

/** Asks dossiers what today's calendars make of their due times; for one batch, so that each calendar is built once. */
final class Recount {

    private final WorkingTime workingTime;
    private final RuleVersions rules;
    private final Instant now;
    private final Map<String, Deadlines> calendars = new HashMap<>();

    Recount(WorkingTime workingTime, RuleVersions rules, Instant now) {
        this.workingTime = workingTime;
        this.rules = rules;
        this.now = now;
    }

    /** @param faultAgency the agency the last missed deadline was laid to; null when there was none */
    List<RecordedEvent> of(Dossier dossier, Redated.Basis basis, String faultAgency) {
        Deadlines deadlines =
                calendars.computeIfAbsent(dossier.registration().parties().receiving(), workingTime::of);
        Instant receivedAt = dossier.registration().receivedAt();
        return dossier.redate(basis, faultAgency, new Context(now, deadlines, rules.on(receivedAt)));
    }
}
