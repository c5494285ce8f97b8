package vn.cchc.dossier.register;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.stored.StoredJson;

/** Reads dossiers and their history. */
@ApplicationScoped
public class DossierQueries {

    private static final TypeReference<List<Submission.Paper>> PAPERS = new TypeReference<>() {};

    private final EntityManager entities;

    DossierQueries(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Filed> find(String code) {
        return Optional.ofNullable(entities.find(DossierRow.class, code)).map(DossierQueries::filed);
    }

    /** A page in the given order, after the row with these keys if they are given. */
    @SuppressWarnings("unchecked")
    public List<Filed> list(DossierFilter filter, DossierSort sort, List<String> after, int limit) {
        if (!after.isEmpty()) {
            filter.after(sort, Instant.parse(after.get(0)), after.get(1));
        }
        Query query = entities.createNativeQuery(new PageSql(filter, sort).text(), DossierRow.class);
        filter.parameters().forEach(query::setParameter);
        List<DossierRow> rows = query.setParameter("limit", limit).getResultList();
        return rows.stream().map(DossierQueries::filed).toList();
    }

    public long count(DossierFilter filter) {
        Query query = entities.createNativeQuery(PageSql.count(filter), Long.class);
        filter.parameters().forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }

    public List<HistoryEntry> history(String code, long afterSequence, int limit) {
        return entities
                .createQuery(
                        "select e from EventRow e where e.dossier = :code and e.sequence > :after order by e.sequence",
                        EventRow.class)
                .setParameter("code", code)
                .setParameter("after", afterSequence)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(DossierQueries::entry)
                .toList();
    }

    /** The latest line of that type. */
    public Optional<HistoryEntry> last(String code, EventType type) {
        return entities.createQuery(
                        "select e from EventRow e where e.dossier = :code and e.type = :type order by e.sequence desc",
                        EventRow.class)
                .setParameter("code", code)
                .setParameter("type", type)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DossierQueries::entry);
    }

    private static HistoryEntry entry(EventRow row) {
        return new HistoryEntry(
                row.sequence, row.eventId, row.type, row.occurredAt, row.recordedAt, row.state, row.dueAt, row.data);
    }

    private static Filed filed(DossierRow row) {
        Submission submission = new Submission(
                row.summary,
                row.submittedAt,
                StoredJson.read(row.components, PAPERS),
                DossierRows.reception(row),
                DossierRows.notes(row));
        return new Filed(
                StoredDossier.read(row), submission, DossierRows.supplements(row), row.sync.read(row.sequence));
    }
}
