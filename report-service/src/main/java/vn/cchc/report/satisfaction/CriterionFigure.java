package vn.cchc.report.satisfaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/** What the answers about one criterion come to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriterionFigure(
        @Schema(examples = "SIPAS-3") String criterion,

        @Schema(description = "Answers with an opinion", examples = "42")
        long answers,

        @Schema(description = "Whether there are as many as a figure needs")
        boolean enough,

        @Schema(description = "Mean score; absent while there are not enough", examples = "4.31")
        BigDecimal mean,

        @Schema(
                description =
                        "The satisfied, of those who answered; absent while there are not enough, and for indicators")
        Share satisfied) {

    private static final int DIGITS = 2;

    static CriterionFigure of(String criterion, AnswerTally tally, int minimum) {
        boolean enough = tally.answers() >= minimum;
        return new CriterionFigure(
                criterion,
                tally.answers(),
                enough,
                enough ? mean(tally) : null,
                enough && tally.satisfied() != null ? Share.of(tally.satisfied(), tally.answers()) : null);
    }

    private static BigDecimal mean(AnswerTally tally) {
        return BigDecimal.valueOf(tally.sum())
                .divide(BigDecimal.valueOf(tally.answers()), DIGITS, RoundingMode.HALF_UP);
    }
}
