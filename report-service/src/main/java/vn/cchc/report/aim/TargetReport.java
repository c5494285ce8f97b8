package vn.cchc.report.aim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/** Targets of the year a period ends in, each beside the share it names. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetReport(
        @Schema(description = "First business day, inclusive")
        LocalDate from,

        @Schema(description = "Last business day, inclusive")
        LocalDate to,

        @Schema(examples = "H90") String agency,
        String agencyName,

        @Schema(description = "The instant whose state is counted")
        OffsetDateTime at,

        @Schema(description = "When the newest dossier event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events known to be missing, of targets and of dossiers")
        int gaps,

        List<Row> rows) {

    /** A target and how it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TargetRow")
    public record Row(
            String target,

            @Schema(description = "The agency whose target it is")
            String issuer,

            int year,

            @Schema(description = "What is measured, in the document's words")
            String metric,

            @Schema(description = "Whom it concerns, as written")
            String scope,

            @Schema(description = "Document") String document,
            @Schema(description = "Where in the document") String place,

            @Schema(description = "False for what is only striven for")
            boolean firm,

            @Schema(description = "AT_LEAST, ABOVE, AT_MOST, BELOW or EXACTLY")
            Operator operator,

            BigDecimal value,
            @Schema(examples = "%") String unit,

            @Schema(description = "VALUE, GAIN, RELATIVE_GAIN or PERCENT_OF_BASE")
            String comparison,

            @Schema(
                    description =
                            "Code of the figure it is held against, one of those that /reports/figures lists for targets:"
                                    + " on-time, service-index or service-index-4.2, for example; absent where nobody has"
                                    + " decided on one")
            String measure,

            @Schema(
                    description =
                            "The share in the period, of the agency asked for or of one below it that set the target; absent"
                                    + " for figures put together from several")
            Share share,

            @Schema(description = "The same share in the base year, where that is compared with")
            Share base,

            @Schema(description = "What is held against the value, rounded for people")
            BigDecimal compared,

            @Schema(description = "MET, NOT_MET or NO_DATA") String standing,

            @Schema(description = "True where parts of the figure have no data, so that it stands on those that have")
            Boolean provisional,

            @Schema(
                    description =
                            "Why there are no data: NO_MEASURE (none was decided on), UNKNOWN_MEASURE, OTHER_UNIT (the figure is counted in another)"
                                    + " or NOTHING_COUNTED (nothing to divide by)")
            String missing) {}
}
