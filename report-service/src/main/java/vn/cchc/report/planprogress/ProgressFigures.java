package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** The progress of each plan and of its areas, to be compared with what was frozen. */
@ApplicationScoped
class ProgressFigures implements Freezable {

    private final PlanProgressReports reports;

    ProgressFigures(PlanProgressReports reports) {
        this.reports = reports;
    }

    @Override
    public String report() {
        return "plan-progress";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return reports.byArea(asked).stream()
                .collect(Collectors.toMap(plan -> new Group(plan.plan(), plan.title()), plan -> plan));
    }
}
