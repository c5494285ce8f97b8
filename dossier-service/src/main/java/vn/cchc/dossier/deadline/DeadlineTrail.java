package vn.cchc.dossier.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Fault;
import vn.cchc.dossier.domain.SupplementPolicy;
import vn.cchc.dossier.reading.Audience;
import vn.cchc.dossier.register.DeadlineStep;
import vn.cchc.dossier.stored.StoredJson;

/** Every appointment a dossier has had, why each came, and what was announced about it. */
record DeadlineTrail(List<Version> versions, List<Announcement> announcements) {

    /** Why there is an appointment. */
    enum Cause {
        RECEIVED,
        PAUSE_ENDED,
        TERM_RESTARTED,
        RESCHEDULED,
        REDATED
    }

    /**
     * @param since when it came into force
     * @param reason of a re-dating; of a new appointment only for those who handle the dossier or
     *     pass it on to the applicant
     * @param override why a head set it beyond the rule; only for those who handle the dossier
     */
    record Version(int version, Instant dueAt, Instant since, Cause cause, String reason, String override) {}

    /**
     * A warning that the appointment was near, or that it had passed.
     *
     * @param faultAgency whom a miss was laid to, and in which step; null of a warning
     */
    record Announcement(
            EventType type, Instant at, int deadlineVersion, Instant dueAt, String faultAgency, String faultStep) {

        static Announcement of(DeadlineStep step, int version, Fault fault) {
            return new Announcement(
                    step.type(),
                    step.occurredAt(),
                    version,
                    step.dueAt(),
                    fault == null ? null : fault.agency(),
                    fault == null ? null : fault.step());
        }
    }

    /** @param faults whom each missed deadline was laid to, by version */
    static DeadlineTrail of(
            List<DeadlineStep> steps, SupplementPolicy policy, Audience audience, Map<Integer, Fault> faults) {
        List<Version> versions = new ArrayList<>();
        List<Announcement> announcements = new ArrayList<>();
        int version = 0;
        for (DeadlineStep step : steps) {
            if (step.version() > version) {
                versions.add(version(step, policy, audience));
                version = step.version();
            }
            if (step.type() == EventType.DUE_SOON || step.type() == EventType.OVERDUE) {
                Fault fault = step.type() == EventType.OVERDUE ? faults.get(version) : null;
                announcements.add(Announcement.of(step, version, fault));
            }
        }
        return new DeadlineTrail(List.copyOf(versions), List.copyOf(announcements));
    }

    /** What an office was reminded of is said among offices. */
    DeadlineTrail withoutReminders() {
        List<Announcement> missed = announcements.stream()
                .filter(announcement -> announcement.type() == EventType.OVERDUE)
                .toList();
        return new DeadlineTrail(versions, missed);
    }

    private static Version version(DeadlineStep step, SupplementPolicy policy, Audience audience) {
        Cause cause = cause(step.type(), policy);
        JsonNode data = StoredJson.read(step.data(), JsonNode.class);
        boolean redated = cause == Cause.REDATED;
        boolean moved = cause == Cause.RESCHEDULED;
        boolean told = redated || moved && audience != Audience.NOBODY;
        boolean whole = redated || moved && audience == Audience.STAFF;
        return new Version(
                step.version(),
                step.dueAt(),
                step.occurredAt(),
                cause,
                told ? data.path("reason").asText(null) : null,
                whole ? data.path("override").asText(null) : null);
    }

    private static Cause cause(EventType type, SupplementPolicy policy) {
        if (type == EventType.RECEIVED) {
            return Cause.RECEIVED;
        }
        if (type == EventType.RESCHEDULED) {
            return Cause.RESCHEDULED;
        }
        if (type == EventType.REDATED) {
            return Cause.REDATED;
        }
        boolean restart = type == EventType.SUPPLEMENT_RECEIVED && policy == SupplementPolicy.RESTART;
        return restart ? Cause.TERM_RESTARTED : Cause.PAUSE_ENDED;
    }
}
