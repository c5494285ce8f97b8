package vn.cchc.system;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A reporting period by the cut-off days of Nghị định 09/2019/NĐ-CP, Điều 12: from the 15th of the month before it to the 14th of
 * its last month.
 *
 * @param label as the reports are asked for it
 * @param before first day of the period before, of the same length
 */
record RecountPeriod(String label, LocalDate from, LocalDate to, LocalDate before) {

    static RecountPeriod monthOf(LocalDate day) {
        YearMonth month = day.getDayOfMonth() < 15
                ? YearMonth.from(day)
                : YearMonth.from(day).plusMonths(1);
        return of(month.toString(), month, 1);
    }

    static RecountPeriod quarterOf(LocalDate day) {
        YearMonth month = YearMonth.parse(monthOf(day).label());
        int quarter = (month.getMonthValue() + 2) / 3;
        return of(month.getYear() + "-Q" + quarter, YearMonth.of(month.getYear(), 3 * quarter - 2), 3);
    }

    private static RecountPeriod of(String label, YearMonth first, int months) {
        LocalDate from = first.minusMonths(1).atDay(15);
        return new RecountPeriod(label, from, first.plusMonths(months - 1L).atDay(14), from.minusMonths(months));
    }
}
