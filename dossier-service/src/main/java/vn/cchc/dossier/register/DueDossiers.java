package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finds the dossiers whose deadline has passed, by the database's clock: a service's own may be wrong. */
@ApplicationScoped
public class DueDossiers {

    private final EntityManager entities;

    DueDossiers(EntityManager entities) {
        this.entities = entities;
    }

    public Instant now() {
        return (Instant)
                entities.createNativeQuery("select now()", Instant.class).getSingleResult();
    }

    /** The next ones in the order of their deadlines that nobody else is at work on. */
    @SuppressWarnings("unchecked")
    public List<String> next(int limit) {
        return entities.createNativeQuery("""
                        select code from dossier
                        where check_at < now() order by check_at, code limit :limit
                        for update skip locked""", String.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Locks those of them that are still to be checked, passing over what another replica is at work on. */
    @SuppressWarnings("unchecked")
    public List<String> lock(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return entities.createNativeQuery("""
                        select code from dossier
                        where code in (:codes) and check_at < now() order by check_at, code
                        for update skip locked""", String.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Sets one aside that could not be checked, so that it does not stand in the way of the others. */
    public void setAside(String code, Duration retryAfter) {
        entities.createNativeQuery(
                        "update dossier set check_at = now() + make_interval(secs => :seconds), version = version + 1"
                                + " where code = :code and check_at is not null")
                .setParameter("seconds", (double) retryAfter.toSeconds())
                .setParameter("code", code)
                .executeUpdate();
    }

    /** How long the oldest unannounced deadline has been waiting, in seconds. */
    public double oldestWait() {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(extract(epoch from now() - min(check_at)), 0) from dossier"
                                        + " where check_at < now()",
                                Double.class)
                        .getSingleResult())
                .doubleValue();
    }
}
