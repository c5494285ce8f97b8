package vn.cchc.dossier.domain;

import java.time.Instant;

/**
 * An opinion asked of another agency beside the work on the dossier: it moves neither the holder nor the clock.
 *
 * @param step of the published process, if it foresees it
 * @param dueAt the agency's own time; null where none was set
 * @param answeredAt null while it is open
 */
public record Consultation(String agency, String step, Instant askedAt, Instant dueAt, Instant answeredAt) {

    boolean isOpenWith(String someAgency) {
        return answeredAt == null && agency.equals(someAgency);
    }

    Consultation answered(Instant at) {
        return new Consultation(agency, step, askedAt, dueAt, at);
    }
}
