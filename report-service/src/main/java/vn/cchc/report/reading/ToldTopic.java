package vn.cchc.report.reading;

import java.util.List;

/** The topics whose events are kept as they are told. */
public enum ToldTopic {
    REPORTING("cchc.reporting-events.v1", "vn.cchc.report."),
    PETITIONS("cchc.petition-events.v1", "vn.cchc.petition."),
    RATINGS("cchc.rating-events.v1", "vn.cchc.rating.", "vn.cchc.open-survey."),
    PROCEDURES("cchc.procedure-events.v1", "vn.cchc.procedure."),
    COUNTERS("cchc.counter-events.v1", "vn.cchc.paper-count.", "vn.cchc.publication-session.", "vn.cchc.violation."),
    SUBMISSIONS("cchc.submission-events.v1", "vn.cchc.submission."),
    INSPECTIONS("cchc.inspection-events.v1", "vn.cchc.inspection.", "vn.cchc.finding."),
    SCORECARDS("cchc.scorecard-events.v1", "vn.cchc.scorecard."),
    CHILD_PLANS("cchc.child-plan-events.v1", "vn.cchc.child-plan."),
    TARGETS("cchc.target-events.v1", "vn.cchc.target.", "vn.cchc.inspection-threshold.");

    private final String topic;
    private final List<String> prefixes;

    ToldTopic(String topic, String... prefixes) {
        this.topic = topic;
        this.prefixes = List.of(prefixes);
    }

    public String topic() {
        return topic;
    }

    /** Whether events of that type belong here. */
    public boolean knows(String type) {
        return type != null && prefixes.stream().anyMatch(type::startsWith);
    }
}
