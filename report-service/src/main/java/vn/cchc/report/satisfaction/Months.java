package vn.cchc.report.satisfaction;

import java.time.YearMonth;
import vn.cchc.report.period.ReportPeriod;

/**
 * The months that belong to a period: those that end in it. Answers are told by their month only, and a month whose end lies
 * ahead of the period's would still change.
 *
 * @param last before the first where no month ends in the period
 */
record Months(YearMonth first, YearMonth last) {

    static Months endingIn(ReportPeriod period) {
        var last = YearMonth.from(period.to());
        return new Months(
                YearMonth.from(period.from()), last.atEndOfMonth().equals(period.to()) ? last : last.minusMonths(1));
    }

    boolean none() {
        return last.isBefore(first);
    }
}
