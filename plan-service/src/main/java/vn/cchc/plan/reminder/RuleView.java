package vn.cchc.plan.reminder;

import java.time.LocalDate;
import java.util.List;

/**
 * On which days there is a reminder.
 *
 * @param agency whose rule it is, for itself and all below it; null for the one that holds where there is no other
 * @param effectiveFrom holds from this day on, until the next one of the same agency
 * @param daysBefore calendar days before the due date, 0 for itself
 * @param daysAfter calendar days after it
 */
record RuleView(
        String agency, LocalDate effectiveFrom, List<Integer> daysBefore, List<Integer> daysAfter, String basis) {}
