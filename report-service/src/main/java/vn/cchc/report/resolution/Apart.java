package vn.cchc.report.resolution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.projecting.domain.Coverage;

/** Dossiers that the form leaves out, counted by the same rules beside it. */
public record Apart(
        @Schema(
                description = "EXEMPT: of procedures that may be handled outside the system for the time being;"
                        + " NON_TTHC: of items that are no administrative procedure")
        Coverage coverage,

        Received received,
        Resolved resolved,
        Pending pending) {

    static Apart of(Coverage coverage, Figures figures) {
        return new Apart(coverage, figures.received(), figures.resolved(), figures.pending());
    }

    Figures figures() {
        return new Figures(received, resolved, pending);
    }
}
