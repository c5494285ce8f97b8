package vn.cchc.report.measure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.CountedGroup;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.GroupBy;
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
        var measures = measures(wanted);
        var counts = dossiers.total(asked, Measure.extent(measures));
        return measures.stream().collect(toMap(Measure::parameter, measure -> NamedFigure.of(measure.of(counts))));
    }

    @Override
    public Optional<Map<String, Map<String, NamedFigure>>> ofAgencies(Set<String> wanted, Asked asked) {
        var measures = measures(wanted);
        var counted = dossiers.count(asked, GroupBy.AGENCY, Measure.extent(measures)).stream()
                .filter(CountedGroup::counted)
                .toList();
        return Optional.of(measures.stream().collect(toMap(Measure::parameter, measure -> of(measure, counted))));
    }

    private static Map<String, NamedFigure> of(Measure measure, List<CountedGroup> counted) {
        return counted.stream().collect(toMap(of -> of.group().code(), of -> NamedFigure.of(measure.of(of.counts()))));
    }

    private static List<Measure> measures(Set<String> codes) {
        return codes.stream().map(code -> Measure.of(code).orElseThrow()).toList();
    }
}
