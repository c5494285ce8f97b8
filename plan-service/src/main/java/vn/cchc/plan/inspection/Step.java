package vn.cchc.plan.inspection;

import java.time.LocalDate;

/**
 * Something that is to be done about a finding.
 *
 * @param words reason, recommendation or what was done
 * @param on the day it was done
 * @param document what proves it
 * @param dueOn another last good day
 */
record Step(FindingAction action, String words, LocalDate on, Paper document, LocalDate dueOn) {}
