package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.cchc.kit.outbox.Outbox;

/** Tells others what a procedure has become, in the transaction of the change. */
@ApplicationScoped
class ProcedureTelling {

    /**
     * What an event tells today, counted up whenever it tells more, so that what was told in less is told again: 2 since it tells
     * who makes the procedure public, and of each version its decision, its authority and whether it has fees.
     */
    static final int SHAPE = 2;

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
                                "update procedure set told = told + 1, told_shape = :shape where code = :code returning told")
                        .setParameter("shape", SHAPE)
                        .setParameter("code", procedure.code())
                        .getSingleResult())
                .longValue();
        outbox.append(
                ProcedureEvents.publish(procedure, sequence, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
