package vn.cchc.report.satisfaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;

/** How content people were with an agency and all below it, per factor of SIPAS and indicator of Thông tư 01/2018/TT-VPCP. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Satisfaction(
        @Schema(description = "First business day, inclusive")
        LocalDate from,

        @Schema(description = "Last business day, inclusive")
        LocalDate to,

        @Schema(description = "First month that ends in the period; absent where none does", examples = "2026-06")
        String firstMonth,

        @Schema(description = "Last month that ends in the period; absent where none does", examples = "2026-08")
        String lastMonth,

        @Schema(examples = "H90") String agency,
        String agencyName,

        @Schema(description = "ratings or open-survey", examples = "ratings")
        String source,

        @Schema(description = "agency, field, procedure, level or channel", examples = "agency")
        String groupBy,

        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events known to be missing") int gaps,

        @Schema(description = "Answers a figure needs", examples = "10")
        int minimumSample,

        List<AskedCriterion> criteria,
        List<Row> rows,

        @Schema(description = "Of all answers together; its group is empty")
        Row total) {

    /** One group's answers. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SatisfactionRow")
    public record Row(
            Group group,

            @Schema(description = "Slips or surveys handed in")
            long slips,

            @Schema(
                    description =
                            "Mean of the factors' shares of the satisfied, 0 to 1; absent while a factor has too few answers",
                    examples = "0.8712")
            BigDecimal satisfaction,

            List<CriterionFigure> figures) {

        private static final int DIGITS = 4;

        static Row of(Group group, long slips, List<CriterionFigure> figures, List<AskedCriterion> criteria) {
            var factors = criteria.stream()
                    .filter(criterion -> criterion.kind() == AskedCriterion.Kind.FACTOR)
                    .map(AskedCriterion::criterion)
                    .toList();
            var shares = figures.stream()
                    .filter(figure -> factors.contains(figure.criterion()) && figure.satisfied() != null)
                    .map(CriterionFigure::satisfied)
                    .map(Share::value)
                    .toList();
            boolean whole = !shares.isEmpty() && shares.size() == factors.size();
            return new Row(group, slips, whole ? mean(shares) : null, figures);
        }

        private static BigDecimal mean(List<BigDecimal> shares) {
            return shares.stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(shares.size()), DIGITS, RoundingMode.HALF_UP);
        }
    }
}
