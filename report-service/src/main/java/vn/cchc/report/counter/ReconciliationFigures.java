package vn.cchc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** Paper counts per agency, to be compared with those that were frozen. */
@ApplicationScoped
class ReconciliationFigures implements Freezable {

    private final CounterQueries queries;

    ReconciliationFigures(CounterQueries queries) {
        this.queries = queries;
    }

    @Override
    public String report() {
        return "counter-reconciliation";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return queries.days(asked, CounterBy.AGENCY).stream()
                .collect(Collectors.toMap(Reconciliation.Row::group, row -> row));
    }
}
