package vn.cchc.report.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The business days a report covers, both inclusive. */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /** Longer than any register of the one-stop reaches back. */
    public static final int MAX_YEARS = 20;

    private static final Pattern LABEL = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(9M)|(0[1-9]|1[0-2])))?");

    /** The 14th and the 15th: Nghị định 09/2019/NĐ-CP, Điều 12, closes every period on the 14th of its last month. */
    private static final int LAST_DAY = 14;

    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period must not end before it begins");
        }
    }

    public boolean tooLong() {
        return to.isAfter(from.plusYears(MAX_YEARS));
    }

    /**
     * The one it is compared with: of whole months, by the calendar or by the cut-off days, as many months before; else as
     * many days before. It ends the day before this one begins.
     */
    public ReportPeriod before() {
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        boolean whole = months > 0 && from.plusMonths(months).equals(to.plusDays(1));
        var first = whole ? from.minusMonths(months) : from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
        return new ReportPeriod(first, from.minusDays(1));
    }

    /** Its months from its first day on; the last one may be shorter. */
    public List<ReportPeriod> months() {
        List<ReportPeriod> months = new ArrayList<>();
        for (int month = 0; !from.plusMonths(month).isAfter(to); month++) {
            var last = from.plusMonths(month + 1L).minusDays(1);
            months.add(new ReportPeriod(from.plusMonths(month), last.isAfter(to) ? to : last));
        }
        return List.copyOf(months);
    }

    /** A period by the statutory cut-off days, e.g. 2026-Q3 = 15 June to 14 September 2026. */
    public static Optional<ReportPeriod> statutory(String label) {
        return months(label)
                .map(months -> new ReportPeriod(
                        months.first().minusMonths(1).atDay(LAST_DAY + 1),
                        months.last().atDay(LAST_DAY)));
    }

    /** The same label by the plain calendar, e.g. 2026-Q3 = 1 July to 30 September 2026. */
    public static Optional<ReportPeriod> byCalendar(String label) {
        return months(label)
                .map(months ->
                        new ReportPeriod(months.first().atDay(1), months.last().atEndOfMonth()));
    }

    private record Months(YearMonth first, YearMonth last) {}

    private static Optional<Months> months(String label) {
        var parts = LABEL.matcher(label);
        if (!parts.matches() || parts.group(1).equals("0000")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        var first = YearMonth.of(year, firstMonth(parts));
        return Optional.of(new Months(first, first.plusMonths(length(parts) - 1L)));
    }

    private static int firstMonth(Matcher parts) {
        if (parts.group(2) != null) {
            return 3 * Integer.parseInt(parts.group(2)) - 2;
        }
        if (parts.group(3) != null) {
            return 6 * Integer.parseInt(parts.group(3)) - 5;
        }
        return parts.group(5) == null ? 1 : Integer.parseInt(parts.group(5));
    }

    private static int length(Matcher parts) {
        if (parts.group(2) != null) {
            return 3;
        }
        if (parts.group(3) != null) {
            return 6;
        }
        if (parts.group(4) != null) {
            return 9;
        }
        return parts.group(5) == null ? 12 : 1;
    }
}
