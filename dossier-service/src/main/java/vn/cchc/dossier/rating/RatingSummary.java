package vn.cchc.dossier.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an agency's ratings say.
 *
 * @param satisfaction mean of the factors' shares in per cent; absent while a factor lacks answers (SIPAS)
 */
record RatingSummary(
        String agency,
        String from,
        String to,
        long ratings,
        int minimumSample,
        BigDecimal satisfaction,
        List<Figures> criteria) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What was counted for a criterion; answers without an opinion are no answers. */
    record Count(String criterion, Criterion.Kind kind, String name, long answers, long sum, Long satisfied) {}

    /**
     * @param mean absent below the minimum sample
     * @param satisfiedShare share of the satisfied in per cent; absent below the minimum sample and for indicators
     */
    @Schema(name = "RatingFigures")
    record Figures(
            String criterion,
            Criterion.Kind kind,
            String name,
            long answers,
            BigDecimal mean,
            BigDecimal satisfiedShare) {}

    static Figures figures(Count count, int minimumSample) {
        boolean shown = count.answers() > 0 && count.answers() >= minimumSample;
        BigDecimal mean = shown ? ratio(BigDecimal.valueOf(count.sum()), count.answers()) : null;
        BigDecimal share = shown && count.satisfied() != null
                ? ratio(HUNDRED.multiply(BigDecimal.valueOf(count.satisfied())), count.answers())
                : null;
        return new Figures(count.criterion(), count.kind(), count.name(), count.answers(), mean, share);
    }

    static BigDecimal satisfaction(List<Figures> figures) {
        List<Figures> factors = figures.stream()
                .filter(figure -> figure.kind() == Criterion.Kind.FACTOR)
                .toList();
        boolean whole = !factors.isEmpty() && factors.stream().allMatch(figure -> figure.satisfiedShare() != null);
        if (!whole) {
            return null;
        }
        BigDecimal sum = factors.stream().map(Figures::satisfiedShare).reduce(BigDecimal.ZERO, BigDecimal::add);
        return ratio(sum, factors.size());
    }

    private static BigDecimal ratio(BigDecimal numerator, long denominator) {
        return numerator.divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP);
    }
}
