package vn.cchc.report.projecting;

import java.time.Instant;
import java.util.List;
import vn.cchc.report.projecting.domain.DossierFacts;

/**
 * What was known at an instant of dossiers that later events have changed since.
 *
 * @param changed codes of all of them, those of which nothing was known then too
 * @param facts rows of {@code dossier_fact} as a JSON array
 * @param states rows of {@code dossier_state} as a JSON array
 */
public record KnownThen(Instant instant, List<String> changed, String facts, String states) {

    static KnownThen of(Instant instant, List<String> changed, List<DossierFacts> folded) {
        return new KnownThen(
                instant,
                changed,
                RowJson.write(folded.stream().map(DossierFactRow::of).toList()),
                RowJson.write(folded.stream().flatMap(DossierStateRow::of).toList()));
    }
}
