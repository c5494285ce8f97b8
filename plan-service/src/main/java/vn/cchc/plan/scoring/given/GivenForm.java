package vn.cchc.plan.scoring.given;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A result as its document says it.
 *
 * @param value of the index, or null when the document has only the rank
 * @param rank from 1, with the number of those ranked; both or neither
 * @param document number and day of the document, as cited
 */
record GivenForm(
        @DecimalMin("0") @Digits(integer = 5, fraction = 4) BigDecimal value,
        @Min(1) @Max(10_000) Integer rank,
        @Min(1) @Max(10_000) Integer ranked,
        @NotBlank @Size(max = 500) String document) {

    private static final Pattern SOURCE = Pattern.compile("\\d\\s*/\\s*\\p{L}|https?://\\S");

    /** Whether the source can be looked up: a document's number such as "345/QĐ-UBND", or a link. */
    boolean namesSource() {
        return document != null && SOURCE.matcher(document).find();
    }

    boolean saysSomething() {
        return value != null || rank != null;
    }

    boolean rankFits() {
        return rank == null ? ranked == null : ranked != null && rank <= ranked;
    }
}
