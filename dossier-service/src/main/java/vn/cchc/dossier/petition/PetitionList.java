package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.petition.domain.PetitionStatus;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.kit.identity.AgencyScope;

/** The petitions an agency received or answers for, without anybody's words. */
@ApplicationScoped
class PetitionList {

    private final EntityManager entities;
    private final AgencyTree tree;
    private final AgencyScope scope;
    private final Timeliness timeliness;

    PetitionList(EntityManager entities, AgencyTree tree, AgencyScope scope, Timeliness timeliness) {
        this.entities = entities;
        this.tree = tree;
        this.scope = scope;
        this.timeliness = timeliness;
    }

    /** Newest first, after the row with these keys; the caller's own unless an agency is named. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<PetitionView> list(String agency, PetitionStatus state, Boolean overdue, List<String> after, int limit) {
        if (agency != null) {
            scope.requireListing(agency);
        }
        String top = agency == null ? scope.caller().agency() : agency;
        Instant now = timeliness.now();
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        conditions.add("array[p.agency, p.received_agency] && string_to_array(:agencies, ',')");
        parameters.put("agencies", String.join(",", tree.withAllBelow(top)));
        if (state != null) {
            conditions.add("p.state = :state");
            parameters.put("state", state.name());
        }
        if (overdue != null) {
            conditions.add("coalesce(p.current_due_at < :now, false) = :overdue");
            parameters.put("now", now);
            parameters.put("overdue", overdue);
        }
        if (!after.isEmpty()) {
            conditions.add("(p.received_at, p.code) < (:at, :code)");
            parameters.put("at", Instant.parse(after.get(0)));
            parameters.put("code", after.get(1));
        }
        Query query = entities.createNativeQuery(
                "select p.* from petition p where " + String.join(" and ", conditions)
                        + " order by p.received_at desc, p.code desc limit :limit",
                PetitionRow.class);
        parameters.forEach(query::setParameter);
        List<PetitionRow> rows = query.setParameter("limit", limit).getResultList();
        return rows.stream().map(row -> PetitionView.listed(row, now)).toList();
    }
}
