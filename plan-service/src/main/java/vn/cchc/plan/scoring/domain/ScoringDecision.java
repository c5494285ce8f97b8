package vn.cchc.plan.scoring.domain;

import java.util.List;

/** What comes of wanting something of a scorecard. */
public sealed interface ScoringDecision {

    record Accepted(Scorecard scorecard) implements ScoringDecision {}

    /** Nothing changed: the step does not allow it. */
    record TooEarlyOrLate(Fault fault) implements ScoringDecision {}

    /** Nothing changed: what was said of these criteria cannot be. */
    record Refused(List<OfCriterion> faults) implements ScoringDecision {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param key of the criterion, or null when the fault is about the whole
     * @param part what it is about: measure, points, evidence, reason
     */
    record OfCriterion(String key, String part, Fault fault) {}

    static ScoringDecision refused(String key, String part, Fault fault) {
        return new Refused(List.of(new OfCriterion(key, part, fault)));
    }
}
