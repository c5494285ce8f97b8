package vn.cchc.report.duesoon;

import java.time.Instant;
import vn.cchc.report.projecting.domain.Coverage;

/**
 * A dossier whose appointment was near.
 *
 * @param holder the agency that had it
 * @param step the step it was in, null where the process is not published
 */
record DueSoonRow(
        String dossier,
        String procedure,
        String procedureName,
        String agency,
        String holder,
        String step,
        Instant dueAt,
        String officer,
        Coverage coverage) {}
