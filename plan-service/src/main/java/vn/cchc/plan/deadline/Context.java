package vn.cchc.plan.deadline;

import java.time.LocalDate;

/**
 * What the words themselves do not say.
 *
 * @param issued day the plan was issued, or null
 */
record Context(int planYear, LocalDate issued, ReadingPolicy policy) {

    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 15;

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
        return issued != null && date.isBefore(issued);
    }
}
