package vn.cchc.report.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.request.FrozenPeriods;

/** The months of a trend, each of them asked for as a period of its own. */
@ApplicationScoped
class TrendMonths {

    /** Each month is a count of its own. */
    static final int MOST = 60;

    private static final Text TOO_LONG =
            Text.of("xu hướng theo tháng không quá " + MOST + " tháng", "a trend has at most " + MOST + " months");

    private final FrozenPeriods frozen;

    TrendMonths(FrozenPeriods frozen) {
        this.frozen = frozen;
    }

    /** Those that had begun, at most as many as a trend has; none where there are more. */
    static List<ReportPeriod> begun(Asked asked) {
        var months = asked.period().months();
        return months.size() > MOST
                ? List.of()
                : months.stream()
                        .filter(month -> !month.from().isAfter(asked.at().day()))
                        .toList();
    }

    /** The latest first: where nothing has changed as of its end, nothing has as of those before. */
    static List<ReportPeriod> latestFirst(Asked asked) {
        if (asked.period().months().size() > MOST) {
            throw Problems.validation(Violation.query("to", TOO_LONG));
        }
        var reversed = new ArrayList<>(begun(asked));
        Collections.reverse(reversed);
        return reversed;
    }

    /** As it is known today. */
    static Asked live(Asked asked, ReportPeriod month) {
        return Asked.of(asked.agencyPath(), month, AsAt.endOf(month.to()).orEarlier(asked.at()));
    }

    /** Months of a locked period are read as locked themselves where they are, else as known today. */
    Asked read(Asked asked, ReportPeriod month) {
        var live = live(asked, month);
        return asked.locked() ? frozen.of(live) : live;
    }
}
