package vn.cchc.report.resolution;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;

/** A unit's figures that somebody entered: in no computed row, and in no total but the one that says so. */
public record ManualRow(
        @Schema(description = "The unit they were entered for")
        Group agency,

        Received received,
        Resolved resolved,
        Pending pending,

        @Schema(description = "Under which they can be read with their history")
        String id,

        @Schema(description = "When the version in force was entered")
        OffsetDateTime enteredAt,

        @Schema(
                description =
                        "Whether the unit has dossiers of the period on the system: its figures are computed from them,"
                                + " and what was entered is in no total")
        boolean superseded) {

    public ManualRow supersede() {
        return new ManualRow(agency, received, resolved, pending, id, enteredAt, true);
    }

    Figures figures() {
        return new Figures(received, resolved, pending);
    }
}
