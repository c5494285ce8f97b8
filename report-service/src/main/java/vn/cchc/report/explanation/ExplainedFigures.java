package vn.cchc.report.explanation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every figure that can be explained, each with the report that shows it. */
@ApplicationScoped
class ExplainedFigures {

    /** A figure and where it is read. */
    record Registered(ExplainedFigure figure, ExplainedReport report) {}

    private final List<ExplainedReport> reports;

    ExplainedFigures(@All List<ExplainedReport> reports) {
        this.reports = reports;
    }

    /** Report by report, in the order of each. */
    List<Registered> all() {
        return registered()
                .sorted(Comparator.comparing(registered -> registered.figure().report()))
                .toList();
    }

    Optional<Registered> find(String code) {
        return registered()
                .filter(registered -> registered.figure().code().equals(code))
                .findFirst();
    }

    private Stream<Registered> registered() {
        return reports.stream()
                .flatMap(report -> report.figures().stream().map(figure -> new Registered(figure, report)));
    }
}
