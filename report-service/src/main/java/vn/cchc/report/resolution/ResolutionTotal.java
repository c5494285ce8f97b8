package vn.cchc.report.resolution;

import java.util.List;

/** The last row of the form: the sum of the others. */
public record ResolutionTotal(Received received, Resolved resolved, Pending pending) {

    static ResolutionTotal of(List<ResolutionRow> rows) {
        var sum = Figures.sum(rows.stream().map(ResolutionRow::figures).toList());
        return new ResolutionTotal(sum.received(), sum.resolved(), sum.pending());
    }

    Figures figures() {
        return new Figures(received, resolved, pending);
    }
}
