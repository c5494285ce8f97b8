package vn.cchc.plan.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.planning.domain.Area;
import vn.cchc.plan.planning.domain.Origin;

/**
 * Data of every event on {@code cchc.task-events.v1}; {@link After} is the task after the event, so that a reader needs no
 * history to fold it in.
 *
 * @param type short name of the event's type, such as "DUE_SOON"
 * @param area stable code of the reform area, or null when the local name means none of the seven
 * @param lead codes of the lead agencies that were matched
 * @param leadText lead agencies as the plan names them
 * @param contents each content of the task after the event, what is cancelled too
 * @param detail what is particular to the type
 */
record TaskMessage(
        UUID task,
        String type,
        Instant occurredAt,
        PlanRef plan,
        String label,
        String title,
        Area area,
        Origin origin,
        List<String> lead,
        List<String> leadText,
        After after,
        List<ToldContent> contents,
        Object detail) {

    /** The plan the task belongs to. */
    record PlanRef(UUID id, String title, String number, int year, PlanKind kind, String agency) {}

    /** The task after the event; a task handed in for acceptance is still open here. */
    record After(String state, int progress, LocalDate dueOn, LocalDate completedOn, LocalDate overdueSince) {}
}
