package vn.cchc.plan.reporting.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The day of a month on which figures of a kind of report are closed; a value of law, kept as data.
 *
 * @param lastDay last day that still counts; in a shorter month its last one
 * @param effectiveFrom first day on which it holds
 */
public record CutOff(PeriodKind kind, int lastDay, LocalDate effectiveFrom, String legalBasis) {

    LocalDate in(YearMonth month) {
        return month.atDay(Math.min(lastDay, month.lengthOfMonth()));
    }

    /** The one in force at the beginning of the month in which the figures are closed. */
    public static Optional<CutOff> inForce(Collection<CutOff> all, PeriodKind kind, YearMonth closing) {
        return all.stream()
                .filter(cutOff ->
                        cutOff.kind() == kind && !cutOff.effectiveFrom().isAfter(closing.atDay(1)))
                .max(Comparator.comparing(CutOff::effectiveFrom));
    }
}
