package vn.cchc.report.inspection;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.figure.Share;
import vn.cchc.report.reading.ToldTopic;

/** Shares of inspections and findings, by their codes. */
@ApplicationScoped
class InspectionTargets implements NamedFigures {

    static final String ANSWERED = "inspections.answered";
    static final String COMPLETED = "inspections.completed";
    private static final String COVERAGE = "inspections.coverage.";

    private final InspectionReports reports;
    private final CoverageQueries coverage;

    InspectionTargets(InspectionReports reports, CoverageQueries coverage) {
        this.reports = reports;
        this.coverage = coverage;
    }

    /** The code of the share of units inspected, of a class. */
    static String coverage(String kind) {
        return COVERAGE + kind;
    }

    @Override
    public Set<String> codes() {
        return Stream.concat(
                        Stream.of(ANSWERED, COMPLETED), UnitKinds.all().stream().map(kind -> coverage(kind.code())))
                .collect(toSet());
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.INSPECTIONS.topic());
    }

    @Override
    public Map<String, NamedFigure> read(Set<String> wanted, Asked asked) {
        Map<String, NamedFigure> figures = new HashMap<>();
        wanted.forEach(code -> figures.put(code, NamedFigure.of(Share.of(0, 0))));
        reports.shares(asked).forEach((code, share) -> figures.replace(code, NamedFigure.of(share)));
        coverage.classes(asked)
                .forEach(of -> figures.replace(coverage(of.kind().code()), NamedFigure.of(of.inspected())));
        return figures;
    }
}
