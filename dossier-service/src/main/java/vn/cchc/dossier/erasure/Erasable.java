package vn.cchc.dossier.erasure;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** One kind of record that holds personal data; every statement runs in the transaction at hand. */
interface Erasable {

    /** What a unit has of a kind that is due. */
    record UnitCount(Kind kind, String agency, long count) {}

    /** @param more whether there may be more of it */
    record Step(int erased, boolean more) {}

    /** On whose word: for the line in the access log. */
    record Order(String by, String agency, String reason) {}

    Kind kind();

    /** How much is due, by unit: what ended before that moment and nobody holds. */
    List<UnitCount> count(Instant before);

    /** Erases at most so many that are due; what somebody else is at work on is left for the next time. */
    Step erase(Instant before, int most, Order order);

    @SuppressWarnings("unchecked")
    static List<UnitCount> counts(EntityManager entities, Kind kind, String sql, Instant before) {
        List<Object[]> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter("before", before)
                .getResultList();
        return rows.stream()
                .map(row -> new UnitCount(kind, (String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /** Locks at most so many that are due and tells their codes, joined by commas; empty when there is none. */
    @SuppressWarnings("unchecked")
    static List<String> lock(EntityManager entities, String sql, Instant before, int most) {
        entities.createNativeQuery("select set_config('cchc.erasing', 'on', true)", String.class)
                .getSingleResult();
        return entities.createNativeQuery(sql + " limit :most for update skip locked", String.class)
                .setParameter("before", before)
                .setParameter("most", most)
                .getResultList();
    }

    static void run(EntityManager entities, List<String> codes, String sql) {
        entities.createNativeQuery(sql)
                .setParameter("codes", String.join(",", codes))
                .executeUpdate();
    }

    static void run(EntityManager entities, List<String> codes, String sql, Instant now) {
        entities.createNativeQuery(sql)
                .setParameter("codes", String.join(",", codes))
                .setParameter("now", now)
                .executeUpdate();
    }
}
