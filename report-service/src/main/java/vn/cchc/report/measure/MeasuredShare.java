package vn.cchc.report.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Share;

/** A measure's value for a group. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasuredShare(
        @Schema(examples = "on-time") String measure,
        @Schema(description = "Numerator") long part,
        @Schema(description = "Denominator") long of,

        @Schema(description = "part / of, 0 to 1; absent when there is nothing to divide by", examples = "0.9412")
        BigDecimal value) {

    static MeasuredShare of(Measure measure, DossierCounts counts) {
        var share = measure.of(counts);
        return new MeasuredShare(measure.parameter(), share.part(), share.of(), share.value());
    }

    /** For people; null when there is none. */
    BigDecimal inPercent() {
        return Share.inPercent(value);
    }
}
