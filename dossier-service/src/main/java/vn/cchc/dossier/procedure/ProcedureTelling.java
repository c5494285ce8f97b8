package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.cchc.kit.outbox.Outbox;

/** Tells others what a procedure has become, in the transaction of the change. */
@ApplicationScoped
class ProcedureTelling {

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    ProcedureTelling(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What was changed of it has to be flushed. The row stays locked, so that numbers have no gaps and no doubles. */
    void tell(Procedure procedure) {
        long sequence = ((Number) entities.createNativeQuery(
                                "update procedure set told = told + 1 where code = :code returning told")
                        .setParameter("code", procedure.code())
                        .getSingleResult())
                .longValue();
        outbox.append(
                ProcedureEvents.publish(procedure, sequence, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
