package vn.cchc.dossier.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.register.DossierFilter;
import vn.cchc.dossier.register.DossierQueries;
import vn.cchc.dossier.register.DossierSort;
import vn.cchc.dossier.register.Filed;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Page;

/** The dossiers a unit shows: what it received and has not ended, or ended lately; newest first. */
@ApplicationScoped
class ShownDossiers {

    private static final String LIST = "current-progress";
    private static final Text OTHER_LIST =
            Text.of("là con trỏ của danh sách của cơ quan khác", "is a cursor of another agency's list");

    private final DossierQueries queries;
    private final PostingConfig config;
    private final Cursors cursors;

    ShownDossiers(DossierQueries queries, PostingConfig config, Cursors cursors) {
        this.queries = queries;
        this.config = config;
        this.cursors = cursors;
    }

    Page<Dossier> page(String agency, Instant now, String cursor, int limit) {
        List<Dossier> rows =
                queries.list(shownBy(agency, now), DossierSort.NEWEST, after(agency, cursor), limit + 1).stream()
                        .map(Filed::dossier)
                        .toList();
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(
                        LIST,
                        agency,
                        DossierSort.NEWEST.key(last),
                        last.registration().code()));
    }

    int count(String agency, Instant now) {
        return Math.toIntExact(queries.count(shownBy(agency, now)));
    }

    private DossierFilter shownBy(String agency, Instant now) {
        return new DossierFilter().receivedBy(Set.of(agency)).notEndedBefore(now.minus(config.resultsShown()));
    }

    private List<String> after(String agency, String cursor) {
        if (cursor == null) {
            return List.of();
        }
        List<String> keys = cursors.decode(LIST, cursor);
        if (!keys.get(0).equals(agency)) {
            throw Problems.validation(Violation.query("cursor", OTHER_LIST));
        }
        return keys.subList(1, keys.size());
    }
}
