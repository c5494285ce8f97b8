package vn.cchc.report.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.aim.TargetReport;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Share;

/** A measure's value for a group. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasuredShare(
        @Schema(examples = "on-time") String measure,
        @Schema(description = "Numerator") long part,
        @Schema(description = "Denominator") long of,

        @Schema(description = "part / of, 0 to 1; absent when there is nothing to divide by", examples = "0.9412")
        BigDecimal value,

        @Schema(
                description =
                        "In the total: the targets that name it, of the agency asked for and of those above it, as"
                                + " /reports/targets has them; absent where there are none")
        List<TargetReport.Row> targets) {

    static MeasuredShare of(Measure measure, DossierCounts counts) {
        return of(measure.parameter(), measure.of(counts), null);
    }

    /** @param targets that name it, or null */
    static MeasuredShare of(String measure, Share share, List<TargetReport.Row> targets) {
        return new MeasuredShare(measure, share.part(), share.of(), share.value(), targets);
    }

    /** Whether the dossiers behind it can be listed. */
    public boolean opens() {
        return Measure.of(measure).isPresent();
    }

    /** For people; null when there is none. */
    BigDecimal inPercent() {
        return Share.inPercent(value);
    }
}
