package vn.cchc.plan.reporting.domain;

import java.util.List;

/** What comes of wanting something of a report owed. */
public sealed interface ReportDecision {

    /** As it now is, and what happened; no event when nothing did. */
    record Accepted(OwedReport report, List<ReportEvent> events) implements ReportDecision {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Nothing changed, and why; the code is stable. */
    record Rejected(String code, String vietnamese, String english) implements ReportDecision {}

    static ReportDecision accepted(OwedReport report, ReportEvent... events) {
        return new Accepted(report, List.of(events));
    }
}
