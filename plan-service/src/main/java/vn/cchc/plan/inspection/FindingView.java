package vn.cchc.plan.inspection;

import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.inspection.domain.FindingSource;
import vn.cchc.plan.inspection.domain.FindingStanding;

/**
 * A finding and how it stands.
 *
 * @param inspection the inspection plan, or null for a finding of another authority
 * @param keeper code of the agency that follows it
 * @param agency code of the agency at which it was found
 * @param authority who found it, when that is another authority
 * @param dueOn last good day in force, or null
 * @param reportedOn the day the agency says it was put right, while that is not confirmed
 * @param doneOn the day it was put right, as confirmed
 * @param standing against the due day, as of today
 * @param overdueSince first day on which it was found overdue, or null
 */
record FindingView(
        UUID id,
        FindingSource source,
        UUID inspection,
        UUID visit,
        String keeper,
        String agency,
        String agencyName,
        String content,
        String authority,
        String authorityNumber,
        LocalDate authorityDate,
        LocalDate detectedOn,
        FindingStateName state,
        LocalDate dueOn,
        LocalDate reportedOn,
        LocalDate doneOn,
        FindingStanding standing,
        LocalDate overdueSince) {}
