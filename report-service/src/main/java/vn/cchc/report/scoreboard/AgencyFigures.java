package vn.cchc.report.scoreboard;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.FigureRegistry;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.GroupQueries;
import vn.cchc.report.figure.NamedFigure;

/** Reads what many agencies have of several criteria: at once where that can be, else of one after the other, up to a few. */
@ApplicationScoped
class AgencyFigures {

    /** Each asks some queries of its own, in two periods. */
    static final int MOST_SINGLY = 50;

    private static final Text TOO_MANY = Text.of(
            "chỉ tiêu này tính cho từng cơ quan, nên chỉ xếp hạng được nơi có không quá " + MOST_SINGLY
                    + " cơ quan; hãy chọn cơ quan cấp dưới",
            "is computed of one agency after the other, so only where there are at most " + MOST_SINGLY
                    + " of them; ask for an agency further down");

    private final FigureRegistry registry;
    private final GroupQueries groups;
    private final ReplicatedAgencies agencies;

    AgencyFigures(FigureRegistry registry, GroupQueries groups, ReplicatedAgencies agencies) {
        this.registry = registry;
        this.groups = groups;
        this.agencies = agencies;
    }

    /** What they are read from. */
    Set<String> topics(List<Criterion> criteria) {
        return registry.reading(codes(criteria)).topics();
    }

    /** By criterion, then by agency; whoever has nothing counted may be left out. */
    Map<Criterion, Map<String, Value>> of(List<Criterion> criteria, Asked asked) {
        var figures = figures(codes(criteria), asked);
        return criteria.stream()
                .collect(toMap(
                        Function.identity(),
                        criterion -> values(criterion, figures.getOrDefault(criterion.code(), Map.of()))));
    }

    private static Set<String> codes(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::code).collect(toSet());
    }

    private Map<String, Map<String, NamedFigure>> figures(Set<String> codes, Asked asked) {
        var figures = new HashMap<>(registry.reading(codes).ofAgencies(asked));
        var left = codes.stream().filter(code -> !figures.containsKey(code)).collect(toSet());
        if (!left.isEmpty()) {
            figures.putAll(singly(left, asked));
        }
        return figures;
    }

    private Map<String, Map<String, NamedFigure>> singly(Set<String> codes, Asked asked) {
        var existing = groups.all(asked, GroupBy.AGENCY);
        if (existing.size() > MOST_SINGLY) {
            throw Problems.validation(Violation.query("measure", TOO_MANY));
        }
        var reading = registry.reading(codes);
        Map<String, Map<String, NamedFigure>> figures = new HashMap<>();
        for (var agency : existing) {
            var below = asked.below(agencies.path(agency.code()).orElse(agency.code()));
            codes.forEach(code -> figures.computeIfAbsent(code, first -> new HashMap<>())
                    .put(agency.code(), reading.of(code, below)));
        }
        return figures;
    }

    private static Map<String, Value> values(Criterion criterion, Map<String, NamedFigure> figures) {
        return figures.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, figure -> criterion.value(figure.getValue())));
    }
}
