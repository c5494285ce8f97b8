package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.AtReader;

/** Contents completed, of those planned, of all plans of the year that the period ends in. */
@ApplicationScoped
class PlanCompletion implements NamedFigures {

    static final String CODE = "plan-completion";

    private final PlanProgressQueries queries;
    private final AtReader instants;

    PlanCompletion(PlanProgressQueries queries, AtReader instants) {
        this.queries = queries;
        this.instants = instants;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.TASKS);
    }

    @Override
    public Map<String, NamedFigure> read(Set<String> wanted, Asked asked) {
        var year = asked.period().to().getYear();
        var plans = queries.plans(asked, null, new ProgressDay(asked.at(), instants.now())).stream()
                .filter(plan -> plan.year() != null && plan.year() == year)
                .toList();
        long completed = plans.stream().mapToLong(PlanProgress::completed).sum();
        long planned = plans.stream().mapToLong(PlanProgress::planned).sum();
        return Map.of(CODE, NamedFigure.of(Share.of(completed, planned)));
    }
}
