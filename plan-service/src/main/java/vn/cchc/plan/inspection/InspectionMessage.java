package vn.cchc.plan.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.inspection.domain.FindingSource;
import vn.cchc.plan.inspection.domain.InspectionTheme;

/**
 * Data of every event on {@code cchc.inspection-events.v1}: about the inspection of one unit, or about one finding. Words,
 * documents and teams stay at home.
 *
 * @param about what the event's subject is
 * @param id of the inspection of the unit, or of the finding
 * @param type short name of the event's type, such as "OVERDUE"
 * @param inspection the plan it belongs to, or null for a finding of another authority
 * @param source where the finding comes from, or null for the inspection of a unit
 * @param keeper code of the agency that keeps it
 * @param agency code of the unit
 * @param visit what kind of inspection it is, or null about a finding
 * @param detail what is particular to the type
 */
record InspectionMessage(
        About about,
        UUID id,
        String type,
        Instant occurredAt,
        InspectionRef inspection,
        FindingSource source,
        String keeper,
        String agency,
        VisitKind visit,
        After after,
        Object detail) {

    enum About {
        VISIT,
        FINDING
    }

    /**
     * The kind of an inspection of a unit.
     *
     * @param counted whether it makes the unit an inspected one
     */
    record VisitKind(String kind, boolean counted) {}

    /** The plan an inspection or a finding belongs to. */
    record InspectionRef(UUID id, String title, String number, int year, InspectionTheme theme, String issuer) {}

    /**
     * What the event is about, after it.
     *
     * @param plannedOn of an inspection, or null
     * @param dueOn until when a finding is to be put right, or null
     * @param reportedOn the day the agency says it was put right, while that is not confirmed
     * @param doneOn the day the unit was inspected, or the finding put right
     */
    record After(
            String state,
            LocalDate plannedOn,
            LocalDate dueOn,
            LocalDate reportedOn,
            LocalDate doneOn,
            LocalDate overdueSince) {}
}
