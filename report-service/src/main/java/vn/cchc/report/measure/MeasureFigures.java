package vn.cchc.report.measure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.reading.Freshness;

/** Shares of dossiers, by the codes of their measures. */
@ApplicationScoped
class MeasureFigures implements NamedFigures {

    private final DossierCountQueries dossiers;

    MeasureFigures(DossierCountQueries dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> codes() {
        return Arrays.stream(Measure.values()).map(Measure::parameter).collect(toSet());
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS);
    }

    @Override
    public Map<String, NamedFigure> read(Set<String> wanted, Asked asked) {
        var counts = dossiers.total(asked);
        return wanted.stream()
                .collect(toMap(
                        Function.identity(),
                        code -> NamedFigure.of(Measure.of(code).orElseThrow().of(counts))));
    }
}
