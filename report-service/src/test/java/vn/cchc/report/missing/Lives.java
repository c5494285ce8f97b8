package vn.cchc.report.missing;

import java.time.Instant;
import vn.cchc.report.world.Happening;

/** Dossiers that are received and then forwarded again and again. */
final class Lives {

    private static final Instant RECEIVED = Instant.parse("2025-03-03T02:00:00Z");
    private static final Happening.Procedure PROCEDURE =
            new Happening.Procedure("9.990071", "Thủ tục thử", "HOTICH", "Hộ tịch", "COMMUNE");

    private Lives() {}

    /** What happened to the dossier as its event with that number. */
    static Happening of(String dossier, long number) {
        var subject = new Happening.Subject(dossier, "H71.41", "COUNTER", PROCEDURE, RECEIVED);
        var event = Happening.received(subject, RECEIVED.plusSeconds(864_000));
        while (event.sequence() < number) {
            event = event.then("FORWARDED", RECEIVED.plusSeconds(3600 * event.sequence()), "PROCESSING", "RUNNING");
        }
        return event;
    }
}
