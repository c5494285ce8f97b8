package vn.cchc.report.resolution;

import vn.cchc.report.figure.Group;

/** A row of the form. */
public record ResolutionRow(Group group, Received received, Resolved resolved, Pending pending) {

    static ResolutionRow of(Group group, Figures figures) {
        return new ResolutionRow(group, figures.received(), figures.resolved(), figures.pending());
    }

    Figures figures() {
        return new Figures(received, resolved, pending);
    }
}
