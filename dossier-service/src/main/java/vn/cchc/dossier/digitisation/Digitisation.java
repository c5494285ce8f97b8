package vn.cchc.dossier.digitisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What units took in and handed over on those days, both inclusive, and how much of it was digital (R139). */
record Digitisation(LocalDate from, LocalDate to, Share results, Share components, List<UnitShares> items) {

    static Digitisation of(LocalDate from, LocalDate to, List<UnitShares> units) {
        return new Digitisation(
                from,
                to,
                units.stream().map(UnitShares::results).reduce(Share.NONE, Share::plus),
                units.stream().map(UnitShares::components).reduce(Share.NONE, Share::plus),
                units);
    }

    /**
     * A unit that received dossiers.
     *
     * @param results granted and handed over on those days, whenever the dossier came in
     * @param components that came on those days, with a dossier or later to complete it; one component counts once, in
     *     however many copies
     */
    record UnitShares(String agency, String agencyName, Share results, Share components) {}

    /** @param percent digital of all, with one decimal; absent where there is nothing to divide by */
    record Share(
            long digital,
            long all,
            @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal percent) {

        static final Share NONE = of(0, 0);
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        static Share of(long digital, long all) {
            BigDecimal percent = all == 0
                    ? null
                    : BigDecimal.valueOf(digital)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
            return new Share(digital, all, percent);
        }

        Share plus(Share other) {
            return of(digital + other.digital, all + other.all);
        }
    }
}
