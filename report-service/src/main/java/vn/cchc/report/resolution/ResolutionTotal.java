package vn.cchc.report.resolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last row of the form: the sum of the others. */
public record ResolutionTotal(
        Received received,
        Resolved resolved,
        Pending pending,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Of form II.06c only; each procedure once")
        Arisen arisen) {

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
        return new ResolutionTotal(sum.received(), sum.resolved(), sum.pending(), null);
    }

    ResolutionTotal with(Arisen beside) {
        return new ResolutionTotal(received, resolved, pending, beside);
    }

    Figures figures() {
        return new Figures(received, resolved, pending);
    }
}
