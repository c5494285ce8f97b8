package vn.cchc.report.projecting.domain;

import java.time.Instant;

/** One event of a plan's task as it is kept in the log. */
public record TaskEvent(
        String task, long sequence, TaskEventType type, Instant occurredAt, TaskIdentity identity, TaskState after) {}
