package vn.cchc.dossier.petition.domain;

import java.time.Instant;

/** The answer to "may this be done?". */
public sealed interface PetitionDecision {

    /**
     * Yes.
     *
     * @param due when it had to be done at the latest; null for what has no limit
     */
    record Accepted(Petition next, PetitionEventType type, Instant at, Instant due) implements PetitionDecision {

        /** Null for what has no limit. */
        public Boolean onTime() {
            return due == null ? null : !at.isAfter(due);
        }
    }

    /** No, and why. */
    record Rejected(PetitionRejection reason) implements PetitionDecision {}
}
