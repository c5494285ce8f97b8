package vn.cchc.report.petition;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.reading.ToldTopic;

/** Petitions handled in time, of those that are handled or past their day (Quyết định 766/QĐ-TTg, 5.2). */
@ApplicationScoped
class PetitionsOnTime implements NamedFigures {

    static final String CODE = "petitions-on-time";

    private final PetitionTotals petitions;
    private final PetitionQueries queries;

    PetitionsOnTime(PetitionTotals petitions, PetitionQueries queries) {
        this.petitions = petitions;
        this.queries = queries;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.PETITIONS.topic());
    }

    @Override
    public Map<String, NamedFigure> read(Set<String> wanted, Asked asked) {
        var counts = petitions.of(asked);
        return Map.of(CODE, onTime(counts));
    }

    @Override
    public Optional<Map<String, Map<String, NamedFigure>>> ofAgencies(Set<String> wanted, Asked asked) {
        var figures = queries.rows(asked, PetitionsBy.AGENCY).stream()
                .collect(toMap(row -> row.group().code(), row -> onTime(row.petitions())));
        return Optional.of(Map.of(CODE, figures));
    }

    private static NamedFigure onTime(PetitionCounts counts) {
        return NamedFigure.of(counts.onTime());
    }
}
