package vn.cchc.dossier.domain;

import java.time.Instant;

/**
 * How a dossier was taken in, as it was on that day.
 *
 * @param by who received it; null where nobody said, as for what came online
 * @param onlineLevel 3 or 4 when it came online, as the procedure was offered then; otherwise null
 * @param immediateResult the applicant waits for the result, so that no appointment slip (form 01) is needed
 * @param exemptFromSystem the procedure may be handled outside the system for the time being
 * @param acknowledgementDueAt until when what was sent online was to be answered (NĐ 61/2018/NĐ-CP, Điều 17); otherwise null
 */
public record Reception(
        Receiver by,
        Integer onlineLevel,
        boolean immediateResult,
        boolean exemptFromSystem,
        Instant acknowledgementDueAt) {

    public static final Reception UNKNOWN = new Reception(null, null, false, false);

    public Reception(Receiver by, Integer onlineLevel, boolean immediateResult, boolean exemptFromSystem) {
        this(by, onlineLevel, immediateResult, exemptFromSystem, null);
    }

    public Reception acknowledgedBy(Instant dueAt) {
        return new Reception(by, onlineLevel, immediateResult, exemptFromSystem, dueAt);
    }

    /** Whether it was received only after that; null where there was no such duty. */
    public Boolean isLate(Instant receivedAt) {
        return acknowledgementDueAt == null ? null : receivedAt.isAfter(acknowledgementDueAt);
    }

    /** The person at the counter, by staff id, never by name. */
    public record Receiver(Capacity capacity, String staff) {}

    /** An official, or staff of the post office that runs the counter (QĐ 468/QĐ-TTg, NĐ 118/2025/NĐ-CP). */
    public enum Capacity {
        OFFICIAL,
        POST_STAFF
    }
}
