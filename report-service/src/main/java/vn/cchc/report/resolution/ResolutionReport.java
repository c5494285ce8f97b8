package vn.cchc.report.resolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Form II.06a, II.06b or II.06c of Thông tư 01/2020/TT-VPCP, for one agency with all below it and one period. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResolutionReport(
        @Schema(examples = "II.06a") String form,

        @Schema(description = "First business day, inclusive")
        LocalDate from,

        @Schema(description = "Last business day, inclusive")
        LocalDate to,

        @Schema(examples = "H90.41") String agency,
        String agencyName,
        @Schema(examples = "field") String groupBy,

        @Schema(description = "The instant whose state is counted: the end of the period, or earlier")
        OffsetDateTime at,

        @Schema(description = "Up to when what was recorded is counted; absent where all that is known is")
        OffsetDateTime known,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events known to be missing") int gaps,
        List<ResolutionRow> rows,
        ResolutionTotal total,

        @Schema(description = "What no row and no denominator counts, by the same rules")
        List<Apart> apart,

        @Schema(
                description =
                        "Entered by hand for units that are not on the system, at the end of the period: in no row and no total above")
        List<ManualRow> manual,

        @Schema(
                description =
                        "The total with what was entered by hand and is not superseded; absent where there is none, and before the end"
                                + " of the period, which is what was entered")
        ResolutionTotal withManual) {}
