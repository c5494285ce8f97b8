package vn.cchc.plan.legal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.web.LikePattern;

/** Documents of the register; whether one holds on a day is said by the database in one place. */
@ApplicationScoped
class LegalRepository implements PanacheRepositoryBase<LegalEntity, UUID> {

    private static final String PATH = "coalesce(a.path, d.keeper)";
    private static final String STATE =
            "legal_state(d.in_force_from, d.in_force_to, d.suspended_from, d.suspended_to, :on)";

    /** Documents kept by the caller's agency, by those below it and by those above it, which concern it too. */
    private static final String SELECT = "select d.id, " + STATE + " as state from legal_document d"
            + " left join agency a on a.code = d.keeper where (starts_with(" + PATH
            + " || '/', :scope || '/') or starts_with(:scope || '/', " + PATH + " || '/'))";

    Optional<LegalEntity> forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What a list is narrowed to; null leaves a part open. */
    record Filter(String words, LegalKind kind, LegalState state, LocalDate on, CitingKind citing, UUID citedBy) {}

    /** A document and whether it holds. */
    record Found(UUID id, LegalState state) {}

    Optional<Found> find(UUID id, String scope, LocalDate on) {
        Map<String, Object> values = new HashMap<>(Map.of("scope", scope, "on", on, "id", id));
        return rows(SELECT + " and d.id = :id", values, 1).stream().findFirst();
    }

    /** Those of the scope with one of these numbers. */
    List<LegalEntity> numbered(Collection<String> numbers, String scope) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(Map.of("scope", scope, "on", LocalDate.EPOCH, "numbers", numbers));
        List<UUID> ids = rows(SELECT + " and d.number in (:numbers) order by d.id", values, Integer.MAX_VALUE).stream()
                .map(Found::id)
                .toList();
        return list("id in ?1 order by id", ids);
    }

    /** By id, from after the one given. */
    List<Found> page(Filter filter, String scope, UUID after, int rows) {
        Map<String, Object> values = new HashMap<>(Map.of("scope", scope, "on", filter.on()));
        StringBuilder sql = new StringBuilder(SELECT);
        if (filter.words() != null) {
            sql.append(" and (d.number ilike :words or d.summary ilike :words or d.issuer ilike :words)");
            values.put("words", LikePattern.containing(filter.words()));
        }
        if (filter.kind() != null) {
            sql.append(" and d.kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.state() != null) {
            sql.append(" and ").append(STATE).append(" = :state");
            values.put("state", filter.state().name());
        }
        if (filter.citedBy() != null) {
            sql.append(" and exists (select 1 from legal_citation c where c.document_id = d.id"
                    + " and c.kind = :citing and c.owner = :citedBy)");
            values.put("citing", filter.citing().name());
            values.put("citedBy", filter.citedBy());
        }
        if (after != null) {
            sql.append(" and d.id > :after");
            values.put("after", after);
        }
        return rows(sql + " order by d.id", values, rows);
    }

    @SuppressWarnings("unchecked")
    private List<Found> rows(String sql, Map<String, Object> values, int rows) {
        Query query = getEntityManager().createNativeQuery(sql, Tuple.class).setMaxResults(rows);
        values.forEach(query::setParameter);
        List<Tuple> found = query.getResultList();
        return found.stream()
                .map(row -> new Found(row.get("id", UUID.class), LegalState.valueOf(row.get("state", String.class))))
                .toList();
    }

    void cite(UUID document, CitingKind kind, UUID owner, String subject) {
        getEntityManager()
                .createNativeQuery("""
                        insert into legal_citation (document_id, kind, owner, at, subject)
                        values (:document, :kind, :owner, now(), :subject)
                        on conflict on constraint legal_citation_pk do nothing""")
                .setParameter("document", document)
                .setParameter("kind", kind.name())
                .setParameter("owner", owner)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    void uncite(UUID document, CitingKind kind, UUID owner) {
        getEntityManager()
                .createNativeQuery(
                        "delete from legal_citation where document_id = :document and kind = :kind and owner = :owner")
                .setParameter("document", document)
                .setParameter("kind", kind.name())
                .setParameter("owner", owner)
                .executeUpdate();
    }
}
