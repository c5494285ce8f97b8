package vn.cchc.dossier.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.applicant.Unmasking;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.register.DossierFilter;
import vn.cchc.dossier.register.DossierQueries;
import vn.cchc.dossier.register.DossierSort;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.dossier.register.Stages;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;

/** Reads what the caller may see: outside its scope a dossier does not exist. */
@ApplicationScoped
public class DossierReader {

    private final DossierQueries queries;
    private final Applicants applicants;
    private final Unmasking unmasking;
    private final AgencyScope scope;
    private final AgencyTree agencies;
    private final Stages stages;

    DossierReader(
            DossierQueries queries,
            Applicants applicants,
            Unmasking unmasking,
            AgencyScope scope,
            AgencyTree agencies,
            Stages stages) {
        this.queries = queries;
        this.applicants = applicants;
        this.unmasking = unmasking;
        this.scope = scope;
        this.agencies = agencies;
        this.stages = stages;
    }

    /** What an agency has a part in, and what it has passed on: it answers for its stage as long as the slip is kept. */
    @Transactional
    public Filed find(String code) {
        Filed filed = queries.find(code).orElseThrow(Problems::notFound);
        if (!hasPart(filed.dossier())) {
            scope.requireCovers(stages.agencies(filed.dossier()).toArray(String[]::new));
        }
        return visible(filed);
    }

    /** For what writes: whoever has passed it on reads, and does nothing more with it. */
    @Transactional
    public void requirePart(String code) {
        if (!hasPart(find(code).dossier())) {
            throw Problems.forbidden();
        }
    }

    private boolean hasPart(Dossier dossier) {
        return scope.covers(dossier.agencies().toArray(String[]::new));
    }

    /** Whether words may be looked for in all that is listed. */
    boolean seesFreeText() {
        return Audience.isStaff(scope.caller().roles());
    }

    public Audience audience(Dossier dossier) {
        return Audience.of(scope.caller().roles(), dossier);
    }

    private Filed visible(Filed filed) {
        Set<Role> roles = scope.caller().roles();
        boolean sends = Audience.isStaff(roles) || roles.contains(Role.PORTAL);
        Filed shown = sends ? filed : filed.withoutSyncMessage();
        return Audience.of(roles, filed.dossier()) == Audience.NOBODY ? shown.withoutSummary() : shown;
    }

    @Transactional
    DossierView masked(String code) {
        return DossierView.whole(
                find(code), applicants.find(code).map(Applicant::masked).orElse(null));
    }

    /** In clear, for a purpose, with a line in the access log. */
    @Transactional
    DossierView clear(String code, String purpose, String address) {
        Filed filed = find(code);
        unmasking.record(code, purpose, address);
        return DossierView.whole(filed, applicants.find(code).orElse(null));
    }

    @Transactional
    List<HistoryEntry> history(String code, long afterSequence, int limit) {
        Audience audience = audience(find(code).dossier());
        return queries.history(code, afterSequence, limit).stream()
                .map(entry -> FreeText.shown(entry, audience))
                .toList();
    }

    /** @param agency narrows the list to that agency and all below it; null for all the caller may see */
    @Transactional
    public List<Filed> list(String agency, DossierFilter filter, DossierSort sort, List<String> after, int limit) {
        if (agency != null) {
            scope.requireListing(agency);
        }
        String top = agency == null ? scope.caller().agency() : agency;
        return queries.list(filter.concerning(agencies.withAllBelow(top)), sort, after, limit).stream()
                .map(this::visible)
                .toList();
    }
}
