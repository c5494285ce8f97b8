package vn.cchc.report.aim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** Targets beside their shares, to be compared with those that were frozen. */
@ApplicationScoped
class TargetFigures implements Freezable {

    private final TargetReports reports;

    TargetFigures(TargetReports reports) {
        this.reports = reports;
    }

    @Override
    public String report() {
        return "targets";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return reports.rows(asked).stream()
                .collect(Collectors.toMap(row -> new Group(row.target(), row.metric()), row -> row));
    }
}
