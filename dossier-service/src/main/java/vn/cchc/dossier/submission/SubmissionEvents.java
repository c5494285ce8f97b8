package vn.cchc.dossier.submission;

import java.time.Instant;
import java.util.Map;
import vn.cchc.kit.outbox.OutboxEvent;

/** Turns what happened to a submission into what is published. No personal data, no free words. */
final class SubmissionEvents {

    static final String TOPIC = "cchc.submission-events.v1";

    private SubmissionEvents() {}

    record Data(
            String submission,
            SubmissionEventType type,
            Instant occurredAt,
            Instant recordedAt,
            Procedure procedure,
            String receivingAgency,
            String competentAgency,
            String supportPoint,
            After after,
            Map<String, Object> detail) {}

    record Procedure(String code, String name) {}

    record After(
            SubmissionState state,
            int nationalStatus,
            Instant submittedAt,
            Instant receivedAt,
            Instant acknowledgeBy,
            int acknowledgeVersion,
            Instant acknowledgedAt,
            Instant completeBy,
            boolean missedAcknowledgement) {}

    static OutboxEvent publish(
            SubmissionRow row, SubmissionEventType type, Instant occurredAt, Instant now, Map<String, Object> detail) {
        Data data = new Data(
                row.code,
                type,
                occurredAt,
                now,
                new Procedure(row.procedureCode, row.procedureName),
                row.receivingAgency,
                row.competentAgency,
                row.supportPoint,
                after(row),
                detail);
        String name = "vn.cchc.submission." + type.wireName() + ".v1";
        return new OutboxEvent(TOPIC, name, row.code, row.sequence, occurredAt, data);
    }

    private static After after(SubmissionRow row) {
        return new After(
                row.state,
                row.state.nationalStatus(),
                row.submittedAt,
                row.receivedAt,
                row.acknowledgeBy,
                row.acknowledgeVersion,
                row.acknowledgedAt,
                row.completeBy,
                row.isMissed());
    }
}
