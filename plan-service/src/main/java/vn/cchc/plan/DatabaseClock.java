package vn.cchc.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.kit.web.BusinessDays;

/** The database's clock: what a day brings must not come twice, or early, because a machine's own clock is off. */
@ApplicationScoped
public class DatabaseClock {

    private final EntityManager entities;

    DatabaseClock(EntityManager entities) {
        this.entities = entities;
    }

    /** When the transaction at hand began, or now. */
    @Transactional
    public Instant now() {
        return (Instant)
                entities.createNativeQuery("select now()", Instant.class).getSingleResult();
    }

    @Transactional
    public LocalDate today() {
        return BusinessDays.of(now());
    }
}
