package vn.cchc.dossier.recording;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.domain.Apologising;
import vn.cchc.dossier.domain.DigitalFile;
import vn.cchc.dossier.domain.Digitised;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.HandOver;
import vn.cchc.dossier.domain.Lateness;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.WrittenApology;
import vn.cchc.dossier.intake.Document;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;

/** Makes the domain's event of what was sent; a missing value points at its place. */
final class DossierEventFactory {

    private DossierEventFactory() {}

    /** @param lateness why it is late, where the data say so */
    static DossierEvent create(EventType type, Instant occurredAt, EventData data, Lateness lateness) {
        Instant at = occurredAt.truncatedTo(ChronoUnit.MILLIS);
        return switch (type) {
            case NOT_ACCEPTED -> new DossierEvent.NotAccepted(at, data.reason());
            case SUPPLEMENT_REQUESTED ->
                new DossierEvent.SupplementRequested(at, reasonOrItems(data), data.legalBasis());
            case SUPPLEMENT_RECEIVED -> new DossierEvent.SupplementReceived(at, data.papers());
            case PAYMENT_REQUESTED -> new DossierEvent.PaymentRequested(at, required(data.amount(), "amount"));
            case PAID -> new DossierEvent.Paid(at, data.amount() == null ? 0 : data.amount(), data.method());
            case FORWARDED -> new DossierEvent.Forwarded(at, required(data.to(), "to"), data.officer(), data.step());
            case TAKEN -> new HandOver.Taken(at, data.officer());
            case CONSULTED -> consulted(at, data);
            case CONSULTATION_ANSWERED -> new HandOver.ConsultationAnswered(at, required(data.agency(), "agency"));
            case SUSPENDED -> new DossierEvent.Suspended(at, data.reason());
            case RESUMED -> new DossierEvent.Resumed(at);
            case TERMINATED -> new DossierEvent.Terminated(at, data.reason(), refund(data));
            case FINISHED -> finished(at, data, lateness);
            case RETURNED -> new DossierEvent.Returned(at, data.channel());
            case DIGITISED -> new Digitised(at, copy(data));
            case WITHDRAWN -> new DossierEvent.Withdrawn(at, refund(data));
            case RESCHEDULED -> rescheduled(at, data, lateness);
            case APOLOGISED -> new Apologising.Apologised(at, required(data.kind(), "kind"), apology(data, lateness));
            case RECEIVED, CORRECTED, OVERDUE, DUE_SOON, CONSULTATION_OVERDUE, SUPPLEMENT_EXPIRED, REDATED ->
                throw notHere();
        };
    }

    private static DossierEvent consulted(Instant at, EventData data) {
        Instant dueAt = data.dueAt() == null ? null : data.dueAt().truncatedTo(ChronoUnit.MILLIS);
        return new HandOver.Consulted(at, required(data.agency(), "agency"), data.step(), dueAt);
    }

    private static DossierEvent finished(Instant at, EventData data, Lateness lateness) {
        Result result = data.result() == null ? Result.GRANTED : data.result();
        return new DossierEvent.Finished(at, result, Document.described(data.document()), data.reason(), lateness);
    }

    private static DigitalFile copy(EventData data) {
        Document document = required(data.document(), "document");
        return Attachment.kept(required(document.file(), "document/file"));
    }

    private static DossierEvent rescheduled(Instant at, EventData data, Lateness lateness) {
        Instant newDueAt = required(data.newDueAt(), "newDueAt").truncatedTo(ChronoUnit.MILLIS);
        return new Apologising.Rescheduled(at, newDueAt, apology(data, lateness));
    }

    private static long refund(EventData data) {
        boolean none = data.stop() == null || data.stop().refund() == null;
        return none ? 0 : data.stop().refund();
    }

    private static WrittenApology apology(EventData data, Lateness lateness) {
        return new WrittenApology(lateness, data.reason(), data.signer(), data.agencyAtFault(), data.override());
    }

    /** A list of what is missing explains the request as well as a sentence does. */
    private static String reasonOrItems(EventData data) {
        boolean listed = data.items() != null && !data.items().isEmpty();
        return data.reason() == null && listed ? data.items().get(0).name() : data.reason();
    }

    private static <T> T required(T value, String field) {
        if (value == null) {
            throw Problems.validation(Violation.at("/data/" + field, "bắt buộc", "is required"));
        }
        return value;
    }

    private static Problem notHere() {
        return Problems.validation(Violation.at("/type", "không được gửi ở đây", "is not accepted here"));
    }
}
