package vn.cchc.plan.agency;

import java.util.List;
import vn.cchc.plan.agency.domain.AgencyFault;

/** What became of a change of the tree. */
sealed interface AgencyOutcome {

    /** @param published agencies an event was sent for, those that inherit something included */
    record Saved(int created, int updated, int unchanged, int published) implements AgencyOutcome {}

    record Refused(List<AgencyFault> faults) implements AgencyOutcome {}

    /** Some agency lies outside the caller's scope. */
    record Outside() implements AgencyOutcome {}

    static AgencyOutcome saved(int created, int updated, int unchanged, int published) {
        return new Saved(created, updated, unchanged, published);
    }

    static AgencyOutcome refused(List<AgencyFault> faults) {
        return new Refused(faults);
    }

    static AgencyOutcome outside() {
        return new Outside();
    }
}
