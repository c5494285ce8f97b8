package vn.cchc.plan.deadline;

import java.time.LocalDate;
import vn.cchc.plan.agency.domain.AgencyKind;

/** What the words themselves do not say. */
record Context(int planYear, Issue issue, ReadingPolicy policy) {

    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 15;

    /** Day the plan was issued, or null. */
    LocalDate issued() {
        return issue.day();
    }

    /** What sort of agency issued the plan, or null. */
    AgencyKind issuer() {
        return issue.by();
    }

    /** Dates far from the plan are misprints, never deadlines. */
    boolean plausible(LocalDate date) {
        return date.getYear() >= planYear - YEARS_BACK && date.getYear() <= planYear + YEARS_AHEAD;
    }

    LocalDate firstDay() {
        return LocalDate.of(planYear, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(planYear, 12, 31);
    }

    boolean passedWhenIssued(LocalDate date) {
        return issued() != null && date.isBefore(issued());
    }
}
