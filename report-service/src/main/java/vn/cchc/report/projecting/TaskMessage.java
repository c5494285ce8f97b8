package vn.cchc.report.projecting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.report.projecting.domain.TaskContent;
import vn.cchc.report.projecting.domain.TaskEvent;
import vn.cchc.report.projecting.domain.TaskEventType;
import vn.cchc.report.projecting.domain.TaskIdentity;
import vn.cchc.report.projecting.domain.TaskOrigin;
import vn.cchc.report.projecting.domain.TaskState;

/** The data of a task event, as far as this service reads them. */
record TaskMessage(
        String task,
        TaskEventType type,
        Instant occurredAt,
        Plan plan,
        String area,
        TaskOrigin origin,
        String label,
        String title,
        TaskState after,
        List<TaskContent> contents) {

    static final String TYPE_PREFIX = "vn.cchc.task.";

    record Plan(String id, String title, String number, Integer year, String kind, String agency) {
        Plan {
            requireNonNull(id, "plan.id");
            requireNonNull(title, "plan.title");
            requireNonNull(agency, "plan.agency");
        }
    }

    TaskMessage {
        requireNonNull(task, "task");
        requireNonNull(type, "type");
        requireNonNull(occurredAt, "occurredAt");
        requireNonNull(origin, "origin");
        requireNonNull(after, "after");
        requireNonNull(after.state(), "after.state");
    }

    TaskEvent event(long sequence) {
        var planId = plan == null ? null : plan.id();
        return new TaskEvent(
                task,
                sequence,
                type,
                occurredAt,
                new TaskIdentity(planId, area, origin, label, title),
                after.telling(contents));
    }

    Optional<PlanRow> planRow() {
        return Optional.ofNullable(plan)
                .map(p -> new PlanRow(p.id(), p.title(), p.number(), p.year(), p.kind(), p.agency(), occurredAt));
    }
}
