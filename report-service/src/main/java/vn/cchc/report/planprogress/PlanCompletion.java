package vn.cchc.report.planprogress;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return Map.of(CODE, completed(plans(asked)));
    }

    /** Of the plans that each agency made itself. */
    @Override
    public Optional<Map<String, Map<String, NamedFigure>>> ofAgencies(Set<String> wanted, Asked asked) {
        var figures = plans(asked).stream()
                .collect(groupingBy(PlanProgress::agency, collectingAndThen(toList(), PlanCompletion::completed)));
        return Optional.of(Map.of(CODE, figures));
    }

    private List<PlanProgress> plans(Asked asked) {
        var year = asked.period().to().getYear();
        return queries.plans(asked, null, new ProgressDay(asked.at(), instants.now())).stream()
                .filter(plan -> plan.year() != null && plan.year() == year)
                .toList();
    }

    private static NamedFigure completed(List<PlanProgress> plans) {
        long completed = plans.stream().mapToLong(PlanProgress::completed).sum();
        long planned = plans.stream().mapToLong(PlanProgress::planned).sum();
        return NamedFigure.of(Share.of(completed, planned));
    }
}
