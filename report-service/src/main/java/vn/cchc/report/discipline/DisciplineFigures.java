package vn.cchc.report.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.discipline.DisciplineQueries.By;
import vn.cchc.report.figure.Amendable;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;

/** The figures of reporting discipline, to be compared with those that were frozen. */
@ApplicationScoped
class DisciplineFigures implements Amendable {

    private final DisciplineQueries queries;

    DisciplineFigures(DisciplineQueries queries) {
        this.queries = queries;
    }

    @Override
    public String report() {
        return "reporting-discipline";
    }

    @Override
    public Map<Group, Map<String, Long>> figures(Asked asked) {
        return queries.rows(asked, By.AGENCY).stream()
                .collect(Collectors.toMap(Discipline.Row::group, row -> figures(row.owed())));
    }

    private static Map<String, Long> figures(ReportsOwed owed) {
        return Map.of(
                "due", owed.due(),
                "onTime", owed.onTime(),
                "late", owed.late(),
                "missing", owed.missing(),
                "pending", owed.pending());
    }
}
