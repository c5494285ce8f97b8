package vn.cchc.plan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.Part;
import vn.cchc.plan.reporting.domain.Timeliness;

/**
 * Data of every event on {@code cchc.reporting-events.v1}; {@link After} is the report owed after the event, so that a
 * reader needs no history to fold it in. Figures and texts of reports stay at home.
 *
 * @param report id of the report owed
 * @param type short name of the event's type, such as "MISSING"
 * @param agency code of the agency that owes it
 * @param detail what is particular to the type
 */
record ReportMessage(
        UUID report,
        String type,
        Instant occurredAt,
        DutyRef duty,
        PeriodRef period,
        Part part,
        String agency,
        After after,
        Object detail) {

    /**
     * The report owed after the event.
     *
     * @param dueOn last good day in force, or null
     * @param timeliness on the day of the event; it goes on with the calendar
     */
    record After(
            OwedStateName state,
            LocalDate dueOn,
            LocalDate handedInOn,
            Timeliness timeliness,
            LocalDate missingSince,
            int urgings,
            boolean locked) {}
}
