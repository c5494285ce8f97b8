package vn.cchc.report.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** Inspections and findings, to be compared with those that were frozen. */
@ApplicationScoped
class InspectionFigures implements Freezable {

    private final InspectionReports reports;

    InspectionFigures(InspectionReports reports) {
        this.reports = reports;
    }

    @Override
    public String report() {
        return "inspections";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return reports.frozen(asked);
    }
}
