package vn.cchc.plan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.plan.planning.Query;

/** Digests by day, the latest first, narrowed to what a scope was told. */
@ApplicationScoped
class ReminderLists {

    private static final String DIGESTS = "select d.id from reminder_digest d";

    private static final String TOLD = "exists (select 1 from reminder_line l left join agency a on a.code = l.agency"
            + " where l.digest = d.id and " + Query.within("coalesce(a.path, l.agency)", "scope") + " and %s)";

    private final EntityManager entities;
    private final DigestRows rows;
    private final AgencyPaths paths;

    ReminderLists(EntityManager entities, DigestRows rows, AgencyPaths paths) {
        this.entities = entities;
        this.rows = rows;
        this.paths = paths;
    }

    /** From after the row with these keys. */
    @Transactional
    List<StoredDigest> page(ReminderFilter filter, String scope, Key after, int size) {
        Query query = new Query(DIGESTS)
                .and("d.day = :day", "day", filter.day)
                .and("d.state = :state", "state", filter.state == null ? null : filter.state.name());
        narrow(query, filter.agency, scope);
        if (after != null) {
            query.and("(d.day < :afterDay or (d.day = :afterDay and d.id > :afterId))", "afterDay", after.day())
                    .with("afterId", after.id());
        }
        return rows.all(query.ids(entities, "d.day desc, d.id", size));
    }

    private void narrow(Query query, String agency, String scope) {
        if (agency == null) {
            query.and(TOLD.formatted("true"), "scope", scope);
            return;
        }
        query.and(TOLD.formatted(Query.within("coalesce(a.path, l.agency)", "agency")), "scope", scope)
                .with("agency", paths.path(agency).orElse(agency));
    }

    /** Where a page ended. */
    record Key(LocalDate day, UUID id) {}
}
