package vn.cchc.plan.inspection;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The inspection of one unit.
 *
 * @param kind code of the kind of inspection
 * @param plannedOn the day it is to be finished by, or null
 * @param late whether it took place later, or should have by today; absent without a planned day and when cancelled
 * @param reason why it was cancelled, or null
 * @param version what a change has to name in If-Match
 */
record VisitView(
        UUID id,
        UUID inspection,
        String agency,
        String agencyName,
        String kind,
        LocalDate plannedOn,
        String team,
        VisitStateName state,
        LocalDate doneOn,
        Boolean late,
        String reason,
        long version) {}
