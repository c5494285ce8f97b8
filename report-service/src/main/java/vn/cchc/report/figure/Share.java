package vn.cchc.report.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a whole; of nothing there is no share.
 *
 * @param value part / of, 0 to 1 with four digits; absent when {@code of} is 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Share(
        @Schema(description = "Numerator") long part,
        @Schema(description = "Denominator") long of,

        @Schema(description = "part / of, 0 to 1; absent when there is nothing to divide by", examples = "0.9412")
        BigDecimal value) {

    private static final int DIGITS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Share of(long part, long of) {
        var value =
                of == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP);
        return new Share(part, of, value);
    }

    /** In percent, with two digits, for people; null when there is none. */
    public BigDecimal inPercent() {
        return inPercent(value);
    }

    /** A value of a share in percent; null when there is none. */
    public static BigDecimal inPercent(BigDecimal value) {
        return value == null ? null : value.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP);
    }
}
