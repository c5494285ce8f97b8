package vn.cchc.dossier.petition.domain;

import java.time.Instant;

/** Where a petition stands; every legal transition is a method of the state it starts from. */
public sealed interface PetitionState {

    /** When the state began. */
    Instant since();

    PetitionStatus status();

    /** An answer is owed: the petition may be passed on, sent back or asked to be completed. */
    sealed interface Open extends PetitionState permits Running, AwaitingSupplement {

        default Returned sendBack(Instant at) {
            return new Returned(at);
        }
    }

    /** Somebody works on it and the clock runs. */
    sealed interface Running extends Open permits Received, Classified {

        default AwaitingSupplement askForSupplement(Instant at) {
            return new AwaitingSupplement(at);
        }
    }

    /** The petitioner has an answer and may be dissatisfied with it. */
    sealed interface Closed extends PetitionState permits Answered, Published {

        default Classified reopen(Instant at) {
            return new Classified(at);
        }
    }

    /** Handed in, not yet looked at. */
    record Received(Instant since) implements Running {
        Classified classify(Instant at) {
            return new Classified(at);
        }

        Refused refuse(Instant at) {
            return new Refused(at);
        }

        @Override
        public PetitionStatus status() {
            return PetitionStatus.RECEIVED;
        }
    }

    /** It is a petition, and an agency answers for it. */
    record Classified(Instant since) implements Running {
        Answered answer(Instant at) {
            return new Answered(at);
        }

        @Override
        public PetitionStatus status() {
            return PetitionStatus.CLASSIFIED;
        }
    }

    /** The petitioner was asked for what is missing; the clock stands still. */
    record AwaitingSupplement(Instant since) implements Open {
        Classified complete(Instant at) {
            return new Classified(at);
        }

        @Override
        public PetitionStatus status() {
            return PetitionStatus.AWAITING_SUPPLEMENT;
        }
    }

    /** Answered to the petitioner; not yet made public. */
    record Answered(Instant since) implements Closed {
        Published publish(Instant at) {
            return new Published(at);
        }

        @Override
        public PetitionStatus status() {
            return PetitionStatus.ANSWERED;
        }
    }

    /** Answered and made public. */
    record Published(Instant since) implements Closed {
        @Override
        public PetitionStatus status() {
            return PetitionStatus.PUBLISHED;
        }
    }

    /** It is no petition by the rules. */
    record Refused(Instant since) implements PetitionState {
        @Override
        public PetitionStatus status() {
            return PetitionStatus.REFUSED;
        }
    }

    /** Sent back to the petitioner, with what to do instead. */
    record Returned(Instant since) implements PetitionState {
        @Override
        public PetitionStatus status() {
            return PetitionStatus.RETURNED;
        }
    }
}
