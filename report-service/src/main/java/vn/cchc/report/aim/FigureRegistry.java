package vn.cchc.report.aim;

import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;

/** Every figure that a target may name; each report says which it has. */
@ApplicationScoped
class FigureRegistry {

    /** Those of one report that were named. */
    private record Named(NamedFigures figures, Set<String> codes) {}

    /**
     * Figures that targets name, read once for each agency and period.
     *
     * @param topics all that they are read from
     */
    record Reading(List<Named> named, Set<String> topics, Map<Asked, Map<String, NamedFigure>> read) {

        boolean knows(String code) {
            return named.stream().anyMatch(of -> of.codes().contains(code));
        }

        NamedFigure of(String code, Asked asked) {
            return read.computeIfAbsent(asked, this::all).get(code);
        }

        private Map<String, NamedFigure> all(Asked asked) {
            Map<String, NamedFigure> figures = new HashMap<>();
            named.forEach(of -> figures.putAll(of.figures().read(of.codes(), asked)));
            return figures;
        }
    }

    private final List<NamedFigures> reports;

    FigureRegistry(@All List<NamedFigures> reports) {
        this.reports = reports;
    }

    /** @param codes what targets name, known or not */
    Reading reading(Set<String> codes) {
        var named = reports.stream()
                .map(figures -> new Named(
                        figures,
                        figures.codes().stream().filter(codes::contains).collect(toSet())))
                .filter(of -> !of.codes().isEmpty())
                .toList();
        var topics =
                named.stream().flatMap(of -> of.figures().topics().stream()).collect(toSet());
        return new Reading(named, topics, new HashMap<>());
    }
}
