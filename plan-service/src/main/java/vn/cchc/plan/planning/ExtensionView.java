package vn.cchc.plan.planning;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Another due date that was given.
 *
 * @param by account of the person
 * @param content number of the content that moved, or null for the one that was due last
 * @param lead which of several lead agencies was given it alone, or null
 * @param previousDueOn the day that no longer holds, or null when there was none
 */
record ExtensionView(
        Instant at,
        String by,
        String agency,
        Integer content,
        String lead,
        LocalDate previousDueOn,
        LocalDate dueOn,
        String reason,
        String document) {}
