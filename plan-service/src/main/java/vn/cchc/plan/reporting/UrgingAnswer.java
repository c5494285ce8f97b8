package vn.cchc.plan.reporting;

import java.util.List;

/** Who was urged, and who was not although its report is missing. */
record UrgingAnswer(List<UrgingView> urged, List<Skipped> skipped) {

    /** @param code why, such as "report-urged-enough" */
    record Skipped(String agency, String code) {}
}
