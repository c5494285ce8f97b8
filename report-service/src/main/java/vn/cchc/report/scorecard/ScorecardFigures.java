package vn.cchc.report.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** Scorecards of units, to be compared with those that were frozen. */
@ApplicationScoped
class ScorecardFigures implements Freezable {

    private final ScorecardReports reports;

    ScorecardFigures(ScorecardReports reports) {
        this.reports = reports;
    }

    @Override
    public String report() {
        return "scorecards";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return reports.newest(asked);
    }
}
