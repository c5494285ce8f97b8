package vn.cchc.dossier.domain;

import java.time.Instant;

/** How far the dossier has come: where it is, what was asked how often, what is owed, and how much has happened. */
public record Course(Route route, Counts counts, Finance finance, long sequence, Span span) {

    /**
     * How often something was done that may not be done without end.
     *
     * @param supplementsInPhase how often completion was asked for at the counter, or since it left the counter
     * @param lateNotices how often it was asked for after the counter later than the rule allows
     */
    public record Counts(int supplements, int supplementsInPhase, int lateNotices, int reschedules, int corrections) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        private Counts after(DossierEvent event, boolean leavesCounter, boolean lateNotice) {
            int asked = event instanceof DossierEvent.SupplementRequested ? 1 : 0;
            return new Counts(
                    supplements + asked,
                    leavesCounter ? 0 : supplementsInPhase + asked,
                    lateNotices + (lateNotice ? 1 : 0),
                    reschedules + (event instanceof Apologising.Rescheduled ? 1 : 0),
                    corrections + (event instanceof Corrected ? 1 : 0));
        }
    }

    /**
     * The first thing that followed the receipt, null if nothing has yet, and the last.
     *
     * @param last when the last event happened that somebody recorded; what the system notes does not count
     */
    public record Span(Instant firstAfterReceipt, Instant last) {

        private Span after(DossierEvent event) {
            boolean first = firstAfterReceipt == null && !(event instanceof Corrected);
            return new Span(first ? event.occurredAt() : firstAfterReceipt, event.occurredAt());
        }
    }

    static Course begun(Route route, Finance finance, Instant at) {
        return new Course(route, Counts.NONE, finance, 1, new Span(null, at));
    }

    public String holder() {
        return route.stage().agency();
    }

    public String officer() {
        return route.stage().officer();
    }

    public int supplements() {
        return counts.supplements();
    }

    public int reschedules() {
        return counts.reschedules();
    }

    public Instant lastOccurredAt() {
        return span.last();
    }

    Course on(Route other) {
        return new Course(other, counts, finance, sequence, span);
    }

    Course noted() {
        return noted(route);
    }

    Course noted(Route noted) {
        return new Course(noted, counts, finance, sequence + 1, span);
    }

    Course after(DossierEvent event, Route next, boolean lateNotice) {
        boolean leavesCounter = route.stage().number() == 1 && next.stage().number() > 1;
        return new Course(
                next,
                counts.after(event, leavesCounter, lateNotice),
                finance.after(event),
                sequence + 1,
                span.after(event));
    }
}
