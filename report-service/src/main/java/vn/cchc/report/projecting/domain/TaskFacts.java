package vn.cchc.report.projecting.domain;

import java.util.List;

/** Everything the reports know of one task. */
public record TaskFacts(String task, long lastSequence, TaskIdentity identity, List<Interval<TaskState>> states) {}
