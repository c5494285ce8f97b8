package vn.cchc.dossier.apology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.register.ApologyQueries;
import vn.cchc.dossier.register.ApologyQueries.After;
import vn.cchc.dossier.register.PublicApology;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Pages the apologies everybody may see. */
@ApplicationScoped
class PublishedApologies {

    private static final String LIST = "apologies";
    private static final After NEWEST = new After(Instant.parse("9999-01-01T00:00:00Z"), "", 0);

    private final ApologyQueries queries;
    private final ReplicatedAgencies agencies;
    private final Cursors cursors;

    PublishedApologies(ApologyQueries queries, ReplicatedAgencies agencies, Cursors cursors) {
        this.queries = queries;
        this.agencies = agencies;
        this.cursors = cursors;
    }

    @Transactional
    Page<PublicApology> list(ApologyQuery query) {
        int size = Limit.of(query.limit);
        String agency = query.agency();
        String path = agency == null ? null : agencies.path(agency).orElse(agency);
        List<PublicApology> rows = queries.published(path, query.period(), after(query.cursor), size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.madeAt(), last.dossier(), last.number()));
    }

    private After after(String cursor) {
        if (cursor == null) {
            return NEWEST;
        }
        List<String> keys = cursors.decode(LIST, cursor);
        return new After(Instant.parse(keys.get(0)), keys.get(1), Integer.parseInt(keys.get(2)));
    }
}
