package vn.cchc.report.missing;

import java.util.Optional;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;

/** Who publishes a topic. */
enum Owner {
    DOSSIER_SERVICE,
    PLAN_SERVICE;

    static Optional<Owner> of(String topic) {
        if (topic.equals(Freshness.DOSSIERS)) {
            return Optional.of(DOSSIER_SERVICE);
        }
        if (topic.equals(Freshness.TASKS)) {
            return Optional.of(PLAN_SERVICE);
        }
        for (var told : ToldTopic.values()) {
            if (told.topic().equals(topic)) {
                return Optional.of(of(told));
            }
        }
        return Optional.empty();
    }

    private static Owner of(ToldTopic told) {
        return switch (told) {
            case PETITIONS, RATINGS, PROCEDURES, COUNTERS, SUBMISSIONS -> DOSSIER_SERVICE;
            case REPORTING, INSPECTIONS, SCORECARDS, CHILD_PLANS, TARGETS -> PLAN_SERVICE;
        };
    }
}
