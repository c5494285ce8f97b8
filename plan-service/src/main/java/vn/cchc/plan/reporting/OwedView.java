package vn.cchc.plan.reporting;

import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.Part;
import vn.cchc.plan.reporting.domain.Timeliness;

/**
 * One report of one agency on one period.
 *
 * @param part whether a unit reports to the office or the office to the authority above
 * @param timeliness as of today
 * @param dueOn last good day in force, more time to put it right included; null while nobody has named one
 * @param resubmitBy until when a report given back may come again, or null
 * @param handedInOn the day the report that stands came, or null
 * @param missingSince first day on which it was found missing, or null
 * @param urgings how often the agency was urged
 * @param locked whether only amendments are possible
 * @param reason why it was given back, or null
 */
record OwedView(
        UUID id,
        DutyRef duty,
        PeriodRef period,
        Part part,
        String agency,
        String agencyName,
        OwedStateName state,
        Timeliness timeliness,
        LocalDate dueOn,
        LocalDate resubmitBy,
        LocalDate handedInOn,
        LocalDate missingSince,
        int urgings,
        boolean locked,
        String reason) {}
