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
     * @param discarded who took it off the list, when and why; null while it is on it
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
            Instant parkedAt,
            Discarded discarded) {

        static Parked of(ParkedRow row, Language language) {
            return new Parked(
                    row.id,
                    row.dossier,
                    row.type,
                    row.occurredAt,
                    row.after,
                    row.missing,
                    row.impossible,
                    row.isDiscarded() ? ParkedReason.State.DISCARDED : ParkedReason.state(row.missing, row.impossible),
                    ParkedReason.text(row.missing).in(language),
                    row.missingSince,
                    row.parkedAt,
                    row.isDiscarded() ? new Discarded(row.discardedAt, row.discardedBy, row.discardReason) : null);
        }
    }

    /** @param by the subject of who discarded it, never a name */
    record Discarded(Instant at, String by, String reason) {}

    private final EntityManager entities;
    private final AgencyScope scope;
    private final Cursors cursors;

    ParkedEvents(EntityManager entities, AgencyScope scope, Cursors cursors) {
        this.entities = entities;
        this.scope = scope;
        this.cursors = cursors;
    }

    /** @param discarded what was taken off the list instead of what is on it */
    Page<Parked> list(boolean discarded, Integer limit, String cursor, Language language) {
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of("1970-01-01T00:00:00Z", "", "") : cursors.decode(LIST, cursor);
        List<Parked> rows = rows(discarded, after, size + 1).stream()
                .map(row -> Parked.of(row, language))
                .toList();
        return Page.of(rows, size, last -> cursors.encode(LIST, last.parkedAt(), last.dossier(), last.id()));
    }

    @SuppressWarnings("unchecked")
    private List<ParkedRow> rows(boolean discarded, List<String> after, int limit) {
        return entities.createNativeQuery("""
                        select p.* from parked_event p
                        where (p.parked_at, p.dossier, p.id) > (:at, :dossier, :id)
                          and (p.discarded_at is not null) = :discarded
                          and exists (
                              select 1 from (values (p.agency), (p.sender_agency)) party (code)
                              left join agency a on a.code = party.code
                              where party.code = :own or a.path = :path or a.path like :below)
                        order by p.parked_at, p.dossier, p.id limit :limit""", ParkedRow.class)
                .setParameter("discarded", discarded)
                .setParameter("at", Instant.parse(after.get(0)))
                .setParameter("dossier", after.get(1))
                .setParameter("id", after.get(2))
                .setParameter("own", scope.caller().agency())
                .setParameter("path", scope.pathPrefix())
                .setParameter("below", LikePattern.startingWith(scope.pathPrefix() + "/"))
                .setParameter("limit", limit)
                .getResultList();
    }
}
