package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.domain.DossierState.Accepted;

/** What was taken down wrongly at the counter was put right, with a reason, and the receipt was issued anew. */
public record Corrected(Instant occurredAt, Correction correction, String reason) implements DossierEvent.Reasoned {

    /** While it waits at the counter, the dossier has waited since it was received. */
    @Override
    public Optional<DossierState> from(DossierState state) {
        if (state instanceof Ended) {
            return Optional.empty();
        }
        boolean otherTime = state instanceof Accepted && correction.receivedAt() != null;
        return Optional.of(otherTime ? new Accepted(correction.receivedAt()) : state);
    }
}
