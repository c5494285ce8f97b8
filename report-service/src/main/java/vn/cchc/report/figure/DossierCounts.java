package vn.cchc.report.figure;

import java.util.Optional;

/**
 * What is counted of the dossiers of a group over a period, as of its end. Every dossier is in exactly one part of each
 * record but {@link Handling} and {@link Digital}, whose parts are smaller than what they are of.
 */
public record DossierCounts(
        Received received,
        Resolved resolved,
        Pending pending,
        Handling handling,
        Digital digital,
        Optional<Procedures> differentProcedures) {

    /** By the channel of intake in the period, or carried over from before it. */
    public record Received(long counter, long online, long post, long carriedOver) {

        /** In the period. */
        public long fresh() {
            return counter + online + post;
        }

        public long total() {
            return fresh() + carriedOver;
        }
    }

    /** By day against the appointment in force; a withdrawn one is on time, one that had missed an earlier one is late. */
    public record Resolved(long early, long onTime, long late) {

        public long total() {
            return early + onTime + late;
        }
    }

    /** Not ended; paused ones are in time. */
    public record Pending(long inTime, long overdue) {

        public long total() {
            return inTime + overdue;
        }
    }

    /**
     * How they were handled.
     *
     * @param resolvedByInstant resolved not after the very instant of the appointment
     * @param apologised late or overdue ones with an apology and a new appointment
     * @param errorApologies ones with an apology for a mistake
     * @param askedOnce in time, resolved or not, and asked for completion at most once
     * @param returnedByPost results handed over by post
     * @param paid ones with money paid, given back or not
     * @param owing ones that still owe money
     */
    public record Handling(
            long resolvedByInstant,
            long apologised,
            long errorApologies,
            long askedOnce,
            long returnedByPost,
            long paid,
            long owing) {}

    /**
     * Different procedures.
     *
     * @param all with dossiers received in the period
     * @param online those of them with an online one
     * @param post those of them with one that came by post
     */
    public record Procedures(long all, long online, long post) {

        static final Procedures NONE = new Procedures(0, 0, 0);
    }

    /**
     * What is digital.
     *
     * @param components documents of dossiers received in the period
     * @param digitalComponents those of them that are digital
     * @param results results granted in the period
     * @param digitalResults those of them that are digital
     */
    public record Digital(long components, long digitalComponents, long results, long digitalResults) {}

    /** Of a group in which nothing happened. */
    public static final DossierCounts NONE = new DossierCounts(
            new Received(0, 0, 0, 0),
            new Resolved(0, 0, 0),
            new Pending(0, 0),
            new Handling(0, 0, 0, 0, 0, 0, 0),
            new Digital(0, 0, 0, 0),
            Optional.of(Procedures.NONE));

    /** Only where they were asked for: different ones can't be summed up. */
    public Procedures procedures() {
        return differentProcedures.orElseThrow(() -> new IllegalStateException("Procedures were not counted"));
    }

    /** How many dossiers are in a cell. */
    public long of(Cell cell) {
        return switch (cell) {
            case RECEIVED -> total();
            case RECEIVED_ONLINE -> received.online();
            case RECEIVED_DIRECT -> received.counter() + received.post();
            case RECEIVED_COUNTER -> received.counter();
            case RECEIVED_POST -> received.post();
            case CARRIED_OVER -> received.carriedOver();
            case RESOLVED -> resolved.total();
            case EARLY -> resolved.early();
            case ON_TIME -> resolved.onTime();
            case LATE -> resolved.late();
            case PENDING -> pending.total();
            case IN_TIME -> pending.inTime();
            case OVERDUE -> pending.overdue();
            case RESOLVED_BY_INSTANT -> handling.resolvedByInstant();
            case APOLOGISED -> handling.apologised();
            case NOT_APOLOGISED -> resolved.late() + pending.overdue() - handling.apologised();
            case ERROR_APOLOGIES -> handling.errorApologies();
            case ASKED_ONCE -> handling.askedOnce();
            case RETURNED_BY_POST -> handling.returnedByPost();
            case PAID -> handling.paid();
            case OWING -> handling.owing();
            case RESULTS -> digital.results();
            case DIGITAL_RESULTS -> digital.digitalResults();
        };
    }

    /** All of them together: received is resolved and pending. */
    public long total() {
        return received.total();
    }
}
