package vn.cchc.report.resolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;

/** A row of the form. */
public record ResolutionRow(
        Group group,
        Received received,
        Resolved resolved,
        Pending pending,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Of form II.06c only")
        Arisen arisen) {

    static ResolutionRow of(Group group, Figures figures) {
        return new ResolutionRow(group, figures.received(), figures.resolved(), figures.pending(), null);
    }

    ResolutionRow with(Arisen beside) {
        return new ResolutionRow(group, received, resolved, pending, beside);
    }

    Figures figures() {
        return new Figures(received, resolved, pending);
    }
}
