package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.Optional;

/** An event that says sorry. */
public sealed interface Apologising extends DossierEvent.Reasoned {
    WrittenApology apology();

    @Override
    default String reason() {
        return apology().reason();
    }

    /** A new appointment with a written apology (form 04). */
    record Rescheduled(Instant occurredAt, Instant newDueAt, WrittenApology apology) implements Apologising {
        public Rescheduled(Instant occurredAt, Instant newDueAt, String reason) {
            this(occurredAt, newDueAt, WrittenApology.of(reason));
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            return DossierEvent.running(state).map(DossierState.class::cast);
        }
    }

    /** A written apology that moves no appointment: for a mistake, or for a result that has come late (form 04). */
    record Apologised(Instant occurredAt, ApologyKind kind, WrittenApology apology) implements Apologising {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return Optional.of(state);
        }
    }
}
