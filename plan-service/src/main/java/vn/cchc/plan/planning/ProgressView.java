package vn.cchc.plan.planning;

import java.time.Instant;

/**
 * One line of a task's history.
 *
 * @param number counts lines over all tasks; later lines have larger ones
 * @param by account of the person
 * @param agency code of the agency the person acted for
 * @param action REPORTED, CHANGED or the state asked for
 */
record ProgressView(long number, Instant at, String by, String agency, String action, int percent, String note) {}
