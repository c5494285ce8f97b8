package vn.cchc.plan.importing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one row of a file differs from the stored plan.
 *
 * @param row its number in the file, or null for a task the file no longer has
 * @param task the stored task, or null for a row that is new
 * @param fields what differs; empty when the whole row is new or gone
 */
record RowDifference(Kind kind, Integer row, UUID task, String label, String title, List<FieldChange> fields) {

    @Schema(name = "RowDifferenceKind")
    enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
