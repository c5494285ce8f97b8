package vn.cchc.report.projecting;

import java.time.Instant;
import java.util.stream.Stream;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.projecting.domain.DossierEvent;
import vn.cchc.report.projecting.domain.DossierEventType;

/**
 * A row of late_event: an event that changed how a day looked that was over when it was recorded.
 *
 * @param since from when on it changes what is known
 */
record LateEvent(String dossier, long sequence, String since, Instant recordedAt) {

    /** A correction counts from the start of the dossier. */
    private static final String ALWAYS = "-infinity";

    static Stream<LateEvent> of(DossierEvent event, Instant recordedAt) {
        if (event.type() == DossierEventType.CORRECTED) {
            return Stream.of(new LateEvent(event.dossier(), event.sequence(), ALWAYS, recordedAt));
        }
        var since = since(event);
        return BusinessDays.of(since).isBefore(BusinessDays.of(recordedAt))
                ? Stream.of(new LateEvent(event.dossier(), event.sequence(), since.toString(), recordedAt))
                : Stream.empty();
    }

    private static Instant since(DossierEvent event) {
        var receivedAt = event.after().receivedAt();
        boolean received = event.type() == DossierEventType.RECEIVED && receivedAt.isBefore(event.occurredAt());
        return received ? receivedAt : event.occurredAt();
    }
}
