package vn.cchc.plan.planning;

import java.util.List;
import java.util.UUID;

/**
 * What a revision changed.
 *
 * @param from number of the version before
 * @param to number of the version it made
 * @param head fields the plan says otherwise of itself
 */
record VersionDifference(
        int from,
        int to,
        List<FieldDifference> head,
        List<TaskSnapshot> added,
        List<TaskSnapshot> removed,
        List<TaskDifference> changed) {

    /** One field before and after; null where there is none. */
    record FieldDifference(String field, Object before, Object after) {}

    /** A task and its fields that differ. */
    record TaskDifference(UUID task, String label, String title, List<FieldDifference> fields) {}
}
