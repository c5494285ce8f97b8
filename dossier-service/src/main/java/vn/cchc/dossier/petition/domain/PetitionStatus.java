package vn.cchc.dossier.petition.domain;

import java.time.Instant;

/** The names of a petition's states, as they are stored and published. */
public enum PetitionStatus {
    RECEIVED,
    CLASSIFIED,
    AWAITING_SUPPLEMENT,
    ANSWERED,
    PUBLISHED,
    REFUSED,
    RETURNED;

    public PetitionState since(Instant at) {
        return switch (this) {
            case RECEIVED -> new PetitionState.Received(at);
            case CLASSIFIED -> new PetitionState.Classified(at);
            case AWAITING_SUPPLEMENT -> new PetitionState.AwaitingSupplement(at);
            case ANSWERED -> new PetitionState.Answered(at);
            case PUBLISHED -> new PetitionState.Published(at);
            case REFUSED -> new PetitionState.Refused(at);
            case RETURNED -> new PetitionState.Returned(at);
        };
    }
}
