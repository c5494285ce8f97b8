package vn.cchc.report.childplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** Plans owed under each plan above, to be compared with what was frozen. */
@ApplicationScoped
class ChildPlanFigures implements Freezable {

    private final ChildPlanReports reports;

    ChildPlanFigures(ChildPlanReports reports) {
        this.reports = reports;
    }

    @Override
    public String report() {
        return "child-plans";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return reports.plans(asked).stream()
                .collect(Collectors.toMap(of -> new Group(of.plan(), of.title()), ChildPlanReport.OfPlan::counts));
    }
}
