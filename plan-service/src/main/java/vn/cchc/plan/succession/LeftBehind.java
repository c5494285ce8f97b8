package vn.cchc.plan.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.succession.Estate.Left;

/** Reads what closed agencies left behind. */
@ApplicationScoped
public class LeftBehind {

    private final EntityManager entities;

    LeftBehind(EntityManager entities) {
        this.entities = entities;
    }

    /** @param sql of {@code :today}; its columns are those of {@link Left}, in their order */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Left> of(String sql, LocalDate today) {
        List<Tuple> rows = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(row -> new Left(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class)))
                .toList();
    }
}
