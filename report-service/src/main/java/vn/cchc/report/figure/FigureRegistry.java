package vn.cchc.report.figure;

import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every figure that may be named by its code, as targets and ranks do; each report says which it has. */
@ApplicationScoped
public class FigureRegistry {

    /** Those of one report that were named. */
    record Named(NamedFigures figures, Set<String> codes) {}

    /**
     * Figures that were named, read once for each agency and period.
     *
     * @param topics all that they are read from
     */
    public record Reading(List<Named> named, Set<String> topics, Map<Asked, Map<String, NamedFigure>> read) {

        public boolean knows(String code) {
            return named.stream().anyMatch(of -> of.codes().contains(code));
        }

        public NamedFigure of(String code, Asked asked) {
            return read.computeIfAbsent(asked, this::all).get(code);
        }

        /** The same, where all of an agency and period were read already. */
        public Reading with(Asked asked, Map<String, NamedFigure> known) {
            var both = new HashMap<>(read);
            both.put(asked, known);
            return new Reading(named, topics, both);
        }

        /** Of each agency alone, by code and then by agency; without those that can only be read singly. */
        public Map<String, Map<String, NamedFigure>> ofAgencies(Asked asked) {
            Map<String, Map<String, NamedFigure>> figures = new HashMap<>();
            named.forEach(of -> of.figures().ofAgencies(of.codes(), asked).ifPresent(figures::putAll));
            return figures;
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

    /** @param codes what was named, known or not */
    public Reading reading(Set<String> codes) {
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
