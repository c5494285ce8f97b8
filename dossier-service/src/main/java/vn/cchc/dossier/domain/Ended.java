package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.Optional;

/** Nothing is owed any more: how a dossier ended, and where its result is. */
public sealed interface Ended extends DossierState {

    Outcome outcome();

    default Instant endedAt() {
        return since();
    }

    @Override
    default Instant ranUntil(Instant now) {
        return endedAt();
    }

    /** When the result was there; null for what ended without one. */
    default Instant finishedAt() {
        return null;
    }

    /**
     * When the applicant had in hand what was for the applicant: the result, or the dossier that was withdrawn or not
     * accepted. Null while a result is kept at the counter, and for what was stopped.
     */
    default Instant returnedAt() {
        return null;
    }

    /** The result is there; for timing this is the end, even when nobody comes for it. */
    record Finished(Instant since, Result result, ResultDocument document) implements Ended {
        @Override
        public Instant finishedAt() {
            return since;
        }

        @Override
        public Outcome outcome() {
            return Outcome.of(result);
        }

        Finished withoutFile() {
            return new Finished(since, result, document.withoutFile());
        }

        /** A refusal is no result of force, and what is digital needs no copy. */
        Optional<Finished> digitised(DigitalFile copy) {
            return result == Result.GRANTED && !document.digital()
                    ? Optional.of(new Finished(since, result, document.digitised(copy)))
                    : Optional.empty();
        }

        Returned handOver(Instant at, Channel channel) {
            return new Returned(at, this, channel);
        }
    }

    /**
     * The citizen has the result.
     *
     * @param channel through which; null for the one wished for at the receipt
     */
    record Returned(Instant since, Finished finished, Channel channel) implements Ended {
        Returned withoutFile() {
            return new Returned(since, finished.withoutFile(), channel);
        }

        Optional<Returned> digitised(DigitalFile copy) {
            return finished.digitised(copy).map(digital -> new Returned(since, digital, channel));
        }

        @Override
        public Instant endedAt() {
            return finished.since();
        }

        @Override
        public Instant finishedAt() {
            return finished.since();
        }

        @Override
        public Instant returnedAt() {
            return since;
        }

        @Override
        public Outcome outcome() {
            return finished.outcome();
        }
    }

    /** Taken back by the citizen; reports count it as finished on time. */
    record Withdrawn(Instant since) implements Ended {
        @Override
        public Instant returnedAt() {
            return since;
        }

        @Override
        public Outcome outcome() {
            return Outcome.WITHDRAWN;
        }
    }

    /** Stopped for good; the other sub-state of the national code 8. */
    record Terminated(Instant since) implements Ended {
        @Override
        public Outcome outcome() {
            return Outcome.TERMINATED;
        }
    }

    /** Refused at the counter, or not completed in time, with a written reason (form 03). */
    record NotAccepted(Instant since) implements Ended {
        @Override
        public Instant returnedAt() {
            return since;
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_ACCEPTED;
        }
    }
}
