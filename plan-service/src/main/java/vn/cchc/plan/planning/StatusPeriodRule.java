package vn.cchc.plan.planning;

import java.time.LocalDate;

/**
 * How long the periods are in which continuous tasks need a status.
 *
 * @param effectiveFrom holds for plan years whose first day is this one or later
 * @param months 1, 2, 3, 4, 6 or 12
 */
record StatusPeriodRule(LocalDate effectiveFrom, int months, String legalBasis) {}
