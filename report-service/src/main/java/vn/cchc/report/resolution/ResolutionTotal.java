package vn.cchc.report.resolution;

import java.util.List;
import java.util.stream.Stream;

/** The last row of the form: the sum of the others. */
public record ResolutionTotal(Received received, Resolved resolved, Pending pending) {

    static ResolutionTotal of(List<ResolutionRow> rows) {
        return of(rows.stream().map(ResolutionRow::figures));
    }

    /** Of what was computed and of what was entered by hand. */
    static ResolutionTotal with(List<ResolutionRow> rows, List<ManualRow> manual) {
        return of(Stream.concat(
                rows.stream().map(ResolutionRow::figures), manual.stream().map(ManualRow::figures)));
    }

    private static ResolutionTotal of(Stream<Figures> figures) {
        var sum = Figures.sum(figures.toList());
        return new ResolutionTotal(sum.received(), sum.resolved(), sum.pending());
    }

    Figures figures() {
        return new Figures(received, resolved, pending);
    }
}
