package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.report.figure.Side;

/** Which dossiers stand behind an indicator, of the index in force on a day. */
@ApplicationScoped
public class IndicatorDossiers {

    /**
     * One side of an indicator.
     *
     * @param title of the indicator
     * @param formula of that side
     * @param paidOnline whether of its dossiers only those count that were paid for online
     */
    public record OfSide(String title, String formula, Side side, boolean paidOnline) {}

    private final IndexQueries indexes;

    IndicatorDossiers(IndexQueries indexes) {
        this.indexes = indexes;
    }

    /** Absent where there is no such indicator, or that side of it is no sum of what dossiers make. */
    public Optional<OfSide> of(String code, boolean numerator, LocalDate day) {
        return indexes.version(day).stream()
                .flatMap(version -> indexes.indicators(version).stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .flatMap(indicator -> indicator
                        .formula()
                        .map(formula -> numerator ? formula.numerator() : formula.denominator())
                        .flatMap(formula -> of(indicator, formula)));
    }

    private static Optional<OfSide> of(Indicator indicator, Formula formula) {
        boolean paidOnline = formula.addends().equals(Optional.of(List.of(IndexFact.PAID_ONLINE)));
        return side(formula).map(side -> new OfSide(indicator.title(), formula.text(), side, paidOnline));
    }

    /** Whether the dossiers of a side can be listed. */
    static boolean canBeListed(Formula formula) {
        return side(formula).isPresent();
    }

    private static Optional<Side> side(Formula formula) {
        var facts = formula.addends().orElse(List.of());
        boolean ofDossiers = facts.stream().allMatch(fact -> fact.side().isPresent());
        boolean alone = facts.size() == 1 || !facts.contains(IndexFact.PAID_ONLINE);
        return ofDossiers && alone
                ? facts.stream().map(IndexFact::side).flatMap(Optional::stream).reduce(Side::and)
                : Optional.empty();
    }
}
