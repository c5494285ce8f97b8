package vn.cchc.plan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.plan.DatabaseDays;
import vn.cchc.plan.reminder.domain.Digest;
import vn.cchc.plan.reminder.domain.Line;
import vn.cchc.plan.reminder.domain.Recipient;
import vn.cchc.plan.reminder.domain.ReminderKind;

/** Reads digests back with their lines. */
@ApplicationScoped
class DigestRows {

    private static final String DIGESTS = """
            select id, recipient, email, name, day, state, attempts, next_attempt_at, message_id, sent_at, failure
            from reminder_digest where id in (:ids)""";

    private static final String LINES = """
            select digest, kind, agency, subject, part, title, what, source, due_on, mark
            from reminder_line where digest in (:ids) order by digest, position""";

    private final EntityManager entities;

    DigestRows(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    Optional<StoredDigest> find(UUID id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** These digests in this order. */
    @Transactional
    List<StoredDigest> all(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Line>> lines = rows(LINES, ids).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(DigestRows::line, Collectors.toList())));
        Map<UUID, StoredDigest> found = new HashMap<>();
        rows(DIGESTS, ids).forEach(row -> found.put((UUID) row[0], digest(row, lines.get((UUID) row[0]))));
        return ids.stream().map(found::get).toList();
    }

    private List<Object[]> rows(String sql, Collection<UUID> ids) {
        List<?> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static StoredDigest digest(Object[] row, List<Line> lines) {
        Recipient recipient = new Recipient((String) row[1], (String) row[2], (String) row[3]);
        return new StoredDigest(
                (UUID) row[0],
                new Digest(recipient, DatabaseDays.of(row[4]), lines),
                DigestState.valueOf((String) row[5]),
                ((Number) row[6]).intValue(),
                (Instant) row[7],
                (String) row[8],
                (Instant) row[9],
                (String) row[10]);
    }

    private static Line line(Object[] row) {
        return new Line(
                ReminderKind.valueOf((String) row[1]),
                (String) row[2],
                (UUID) row[3],
                ((Number) row[4]).intValue(),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                DatabaseDays.of(row[8]),
                ((Number) row[9]).intValue());
    }
}
