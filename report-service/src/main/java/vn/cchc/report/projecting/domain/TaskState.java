package vn.cchc.report.projecting.domain;

import java.time.LocalDate;

/** The state of a task after an event; tasks are due on days, not at instants. */
public record TaskState(TaskProgress state, int progress, LocalDate dueOn, LocalDate completedOn) {}
