package vn.cchc.plan.reporting;

import java.util.Locale;
import vn.cchc.plan.reporting.domain.ReportEvent;

/** Types of the events on {@code cchc.reporting-events.v1}. */
enum ReportEventType {
    OWED,
    EXEMPTED,
    DUE_SOON,
    MISSING,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    URGED,
    LOCKED,
    AMENDED;

    /** Such as {@code vn.cchc.report.due-soon.v1}. */
    String wireName() {
        return "vn.cchc.report." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }

    /** Each event has its type's name without the underscores. */
    static ReportEventType of(ReportEvent event) {
        if (event instanceof ReportEvent.DueSoon) {
            return DUE_SOON;
        }
        return valueOf(event.getClass().getSimpleName().toUpperCase(Locale.ROOT));
    }
}
