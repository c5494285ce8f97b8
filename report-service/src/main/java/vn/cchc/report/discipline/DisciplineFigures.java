package vn.cchc.report.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.discipline.DisciplineQueries.By;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** The figures of reporting discipline, to be compared with those that were frozen. */
@ApplicationScoped
class DisciplineFigures implements Freezable {

    private final DisciplineQueries queries;

    DisciplineFigures(DisciplineQueries queries) {
        this.queries = queries;
    }

    @Override
    public String report() {
        return "reporting-discipline";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return queries.rows(asked, By.AGENCY).stream()
                .collect(Collectors.toMap(Discipline.Row::group, Discipline.Row::owed));
    }
}
