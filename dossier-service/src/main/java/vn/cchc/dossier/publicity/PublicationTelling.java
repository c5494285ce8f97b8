package vn.cchc.dossier.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.cchc.dossier.publicity.PublicationEvents.Posted;
import vn.cchc.kit.outbox.Outbox;

/** Tells others what a unit made public, in the transaction of the record. */
@ApplicationScoped
class PublicationTelling {

    private static final String NEXT = """
            insert into publication_telling as t (agency, told) values (:agency, 1)
            on conflict on constraint publication_telling_pk do update set told = t.told + 1
            returning told""";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    PublicationTelling(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The unit's number stays locked until the transaction ends, so that numbers have no gaps and no doubles. */
    void tell(Posted posted) {
        long sequence = ((Number) entities.createNativeQuery(NEXT)
                        .setParameter("agency", posted.agency())
                        .getSingleResult())
                .longValue();
        outbox.append(
                PublicationEvents.publish(posted, sequence, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
