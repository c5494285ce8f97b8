package vn.cchc.plan.planning;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a task's history.
 *
 * @param number counts lines over all tasks; later lines have larger ones
 * @param by account of the person
 * @param agency code of the agency the person acted for
 * @param action REPORTED, CHANGED or the state asked for
 * @param percent of the whole task afterwards
 * @param content number of the content it was about, or null for the whole task
 * @param period first day of the period it is the status of, for a continuous task
 * @param lead which of several lead agencies it was about; null for all of them
 */
record ProgressView(
        long number,
        Instant at,
        String by,
        String agency,
        String action,
        int percent,
        String note,
        Integer content,
        LocalDate period,
        String lead) {}
