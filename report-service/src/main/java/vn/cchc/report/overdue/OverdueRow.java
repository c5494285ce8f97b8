package vn.cchc.report.overdue;

import java.time.Instant;
import vn.cchc.report.projecting.domain.Coverage;

/**
 * A dossier that was overdue.
 *
 * @param lateSince the appointment missed: the one in force, or the earlier one where it was moved after it had passed
 */
record OverdueRow(
        String dossier,
        String procedure,
        String procedureName,
        String agency,
        String faultAgency,
        String faultStep,
        Instant dueAt,
        Instant lateSince,
        String officer,
        boolean apology,
        Coverage coverage) {}
