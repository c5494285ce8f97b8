package vn.cchc.dossier.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.violation.Violations.Recorded;
import vn.cchc.kit.identity.AgencyScope;

/** Lists violations of agencies in the caller's scope. */
@ApplicationScoped
class ViolationList {

    private final EntityManager entities;
    private final AgencyTree agencies;
    private final AgencyScope scope;

    ViolationList(EntityManager entities, AgencyTree agencies, AgencyScope scope) {
        this.entities = entities;
        this.agencies = agencies;
        this.scope = scope;
    }

    /** Newest first, after the one with these keys. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Recorded> list(String agency, Instant before, UUID beforeId, int limit) {
        String top = agency == null ? scope.caller().agency() : agency;
        scope.requireListing(top);
        List<ViolationRow> rows = entities.createNativeQuery("""
                        select v.* from violation v
                        where v.agency = any(string_to_array(:agencies, ','))
                          and (v.recorded_at, v.id) < (:before, :id)
                        order by v.recorded_at desc, v.id desc limit :limit""", ViolationRow.class)
                .setParameter("agencies", String.join(",", agencies.withAllBelow(top)))
                .setParameter("before", before)
                .setParameter("id", beforeId)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Violations::recorded).toList();
    }
}
