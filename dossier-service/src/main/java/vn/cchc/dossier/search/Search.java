package vn.cchc.dossier.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cchc.dossier.applicant.AccessLog;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.applicant.Sealing;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.dossier.register.DossierSort;
import vn.cchc.dossier.register.Filed;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Looks for the dossiers of one person, within the caller's scope, and writes down that it did. */
@ApplicationScoped
class Search {

    private static final String LIST = "dossier-search";
    private static final DossierSort ORDER = DossierSort.NEWEST;

    private final DossierReader reader;
    private final Applicants applicants;
    private final Sealing sealing;
    private final AccessLog accessLog;
    private final AgencyScope scope;
    private final Cursors cursors;

    Search(
            DossierReader reader,
            Applicants applicants,
            Sealing sealing,
            AccessLog accessLog,
            AgencyScope scope,
            Cursors cursors) {
        this.reader = reader;
        this.applicants = applicants;
        this.sealing = sealing;
        this.accessLog = accessLog;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** @param address where the request came from, for the access log */
    @Transactional
    Page<FoundDossier> find(SearchRequest wanted, String address) {
        int size = Limit.of(wanted.limit());
        List<String> after = wanted.cursor() == null ? List.of() : cursors.decode(LIST, wanted.cursor());
        List<Filed> rows = reader.list(wanted.agency(), wanted.filter(sealing), ORDER, after, size + 1);
        Page<FoundDossier> page = Page.of(rows, size, this::cursorAfter).map(this::masked);
        accessLog.searching(
                scope.caller(),
                wanted.by().wireName(),
                wanted.purpose(),
                page.items().size(),
                address);
        return page;
    }

    private String cursorAfter(Filed last) {
        Dossier dossier = last.dossier();
        return cursors.encode(LIST, ORDER.key(dossier), dossier.registration().code());
    }

    private FoundDossier masked(Filed filed) {
        Applicant applicant = applicants
                .find(filed.dossier().registration().code())
                .map(Applicant::masked)
                .orElse(null);
        return FoundDossier.of(filed.dossier(), applicant);
    }
}
