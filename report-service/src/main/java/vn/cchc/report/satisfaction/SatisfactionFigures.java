package vn.cchc.report.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** Answers per agency, to be compared with those that were frozen. */
@ApplicationScoped
class SatisfactionFigures implements Freezable {

    private final SatisfactionReports reports;

    SatisfactionFigures(SatisfactionReports reports) {
        this.reports = reports;
    }

    @Override
    public String report() {
        return "satisfaction";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return reports.byAgency(asked);
    }
}
