package vn.cchc.report.projecting.domain;

import java.time.Instant;

/** Dossier events for tests, with everything a test does not care about filled in. */
public final class Dossiers {

    public static final String CODE = "H90.41-260302-0001";
    public static final Instant RECEIVED_AT = Instant.parse("2026-03-02T02:00:00Z");
    public static final Instant DUE_AT = Instant.parse("2026-03-09T10:00:00Z");

    private static final DossierIdentity IDENTITY = new DossierIdentity(
            "2.000635", "HOTICH", "COMMUNE", "H90.41", "H90.41", Channel.COUNTER, Channel.COUNTER, Coverage.COUNTED);

    private Dossiers() {}

    public static DossierEvent event(long sequence, DossierEventType type, Instant occurredAt, DossierAfter after) {
        return new DossierEvent(CODE, sequence, type, occurredAt, IDENTITY, after, null, null, DossierTold.NOTHING);
    }

    public static DossierEvent received() {
        return event(1, DossierEventType.RECEIVED, RECEIVED_AT, running());
    }

    public static DossierAfter running() {
        return after("PROCESSING", DossierClock.RUNNING, DUE_AT, null);
    }

    public static DossierAfter ended(String state, Instant endedAt) {
        return after(state, DossierClock.ENDED, DUE_AT, endedAt);
    }

    public static DossierAfter after(String state, DossierClock clock, Instant dueAt, Instant endedAt) {
        return new DossierAfter(
                state,
                clock,
                RECEIVED_AT,
                DUE_AT,
                dueAt,
                endedAt,
                "H90.41",
                "cb.motcua01",
                false,
                false,
                false,
                null,
                "NONE",
                null);
    }

    /** After a deadline was missed; rescheduled says whether it then got a new appointment. */
    public static DossierAfter missed(Instant dueAt, boolean rescheduled) {
        return new DossierAfter(
                "PROCESSING",
                DossierClock.RUNNING,
                RECEIVED_AT,
                DUE_AT,
                dueAt,
                null,
                "H90.41",
                "cb.motcua01",
                true,
                rescheduled,
                rescheduled,
                null,
                "NONE",
                null);
    }
}
