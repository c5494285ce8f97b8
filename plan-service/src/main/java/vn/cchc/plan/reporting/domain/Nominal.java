package vn.cchc.plan.reporting.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One period of a report.
 *
 * @param label as officials say it, such as "quý I năm 2026"
 * @param from first day covered
 * @param to last day covered
 */
public record Nominal(PeriodKind kind, String label, LocalDate from, LocalDate to) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The periods of a kind in a year, by the cut-offs in force; a year before any is known has none. */
    static List<Nominal> of(PeriodKind kind, int year, Collection<CutOff> cutOffs) {
        return IntStream.rangeClosed(1, kind.perYear())
                .mapToObj(number -> of(kind, year, number, cutOffs))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Nominal> of(PeriodKind kind, int year, int number, Collection<CutOff> cutOffs) {
        YearMonth closing = YearMonth.of(year, kind.months() * number);
        YearMonth before = closing.minusMonths(kind.months());
        return CutOff.inForce(cutOffs, kind, closing)
                .map(cutOff -> new Nominal(
                        kind, label(kind, year, number), cutOff.in(before).plusDays(1), cutOff.in(closing)));
    }

    private static String label(PeriodKind kind, int year, int number) {
        return switch (kind) {
            case MONTH -> "tháng " + number + " năm " + year;
            case QUARTER -> "quý " + ROMAN.get(number - 1) + " năm " + year;
            case HALF_YEAR -> "6 tháng " + (number == 1 ? "đầu" : "cuối") + " năm " + year;
            case NINE_MONTHS -> "9 tháng đầu năm " + year;
            case YEAR -> "năm " + year;
            case RULE, AD_HOC -> throw new IllegalArgumentException(kind + " has no calendar");
        };
    }

    /** Each period ends on a day of a recurrence and begins after the one before, the first on a day of its own. */
    static List<Nominal> until(List<LocalDate> days, LocalDate firstDay) {
        List<Nominal> periods = new ArrayList<>();
        LocalDate from = firstDay;
        for (LocalDate to : days) {
            if (to.isAfter(firstDay)) {
                periods.add(new Nominal(PeriodKind.RULE, "kỳ đến ngày " + to.format(DAY), from, to));
                from = to.plusDays(1);
            }
        }
        return periods;
    }

    public static Nominal adHoc(String label, LocalDate from, LocalDate to) {
        return new Nominal(PeriodKind.AD_HOC, label, from, to);
    }
}
