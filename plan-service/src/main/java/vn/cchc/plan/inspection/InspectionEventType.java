package vn.cchc.plan.inspection;

import java.util.Locale;
import vn.cchc.plan.inspection.domain.InspectionEvent;

/** Types of the events on {@code cchc.inspection-events.v1}: those of the inspection of a unit first, then those of a finding. */
enum InspectionEventType {
    PLANNED,
    RESCHEDULED,
    INSPECTED,
    CANCELLED,
    RENAMED,
    DETECTED,
    RECOMMENDED,
    HANDLING,
    REPORTED_DONE,
    DONE,
    GIVEN_BACK,
    DUE_MOVED,
    OVERDUE,
    WITHDRAWN,
    HANDED_ON;

    /** Such as {@code vn.cchc.finding.given-back.v1}. */
    String wireName() {
        String about = compareTo(RENAMED) <= 0 ? "inspection" : "finding";
        return "vn.cchc." + about + "." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }

    /** Each event has its type's name in another spelling. */
    static InspectionEventType of(InspectionEvent event) {
        String name = event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
