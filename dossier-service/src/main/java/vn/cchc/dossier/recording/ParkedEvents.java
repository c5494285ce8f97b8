package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.LikePattern;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Reads what is parked within the caller's scope: for a dossier of its own, or sent by an agency of its own. */
@ApplicationScoped
class ParkedEvents {

    private static final String LIST = "parked-events";

    /**
     * @param after the id of the event its sender wants recorded first; null where none was named
     * @param missing the event that has to come first, or the code of what stands in the way
     * @param impossible something stands in the way that waiting alone does not remove
     * @param why the same in words
     * @param since when it began to wait for that, or to be refused for it
     */
    record Parked(
            String id,
            String dossier,
            EventType type,
            Instant occurredAt,
            String after,
            String missing,
            boolean impossible,
            ParkedReason.State state,
            String why,
            Instant since,
            Instant parkedAt) {}

    private final EntityManager entities;
    private final AgencyScope scope;
    private final Cursors cursors;

    ParkedEvents(EntityManager entities, AgencyScope scope, Cursors cursors) {
        this.entities = entities;
        this.scope = scope;
        this.cursors = cursors;
    }

    Page<Parked> list(Integer limit, String cursor, Language language) {
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of("1970-01-01T00:00:00Z", "", "") : cursors.decode(LIST, cursor);
        List<Parked> rows =
                rows(after, size + 1).stream().map(row -> view(row, language)).toList();
        return Page.of(rows, size, last -> cursors.encode(LIST, last.parkedAt(), last.dossier(), last.id()));
    }

    @SuppressWarnings("unchecked")
    private List<ParkedRow> rows(List<String> after, int limit) {
        return entities.createNativeQuery("""
                        select p.* from parked_event p
                        where (p.parked_at, p.dossier, p.id) > (:at, :dossier, :id)
                          and exists (
                              select 1 from (values (p.agency), (p.sender_agency)) party (code)
                              left join agency a on a.code = party.code
                              where party.code = :own or a.path = :path or a.path like :below)
                        order by p.parked_at, p.dossier, p.id limit :limit""", ParkedRow.class)
                .setParameter("at", Instant.parse(after.get(0)))
                .setParameter("dossier", after.get(1))
                .setParameter("id", after.get(2))
                .setParameter("own", scope.caller().agency())
                .setParameter("path", scope.pathPrefix())
                .setParameter("below", LikePattern.startingWith(scope.pathPrefix() + "/"))
                .setParameter("limit", limit)
                .getResultList();
    }

    private static Parked view(ParkedRow row, Language language) {
        return new Parked(
                row.id,
                row.dossier,
                row.type,
                row.occurredAt,
                row.after,
                row.missing,
                row.impossible,
                ParkedReason.state(row.missing, row.impossible),
                ParkedReason.text(row.missing).in(language),
                row.missingSince,
                row.parkedAt);
    }
}
