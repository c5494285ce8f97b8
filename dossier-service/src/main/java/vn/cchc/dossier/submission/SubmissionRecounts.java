package vn.cchc.dossier.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.dossier.domain.DossierEvent.Redated;
import vn.cchc.dossier.domain.Recounting;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.submission.SubmissionStore.Moment;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/** Counts again until when online submissions must be answered, after a calendar has changed. */
@ApplicationScoped
public class SubmissionRecounts {

    /**
     * A submission that waits for an answer.
     *
     * @param acknowledgeBy until when, so far
     * @param again until when by today's calendar; null where that needs a year whose days off are not known
     */
    public record Waiting(String code, Instant acknowledgeBy, Instant again) {
        public boolean moves() {
            return !acknowledgeBy.equals(again);
        }
    }

    private final SubmissionStore store;
    private final Acknowledgement acknowledgement;

    SubmissionRecounts(SubmissionStore store, Acknowledgement acknowledgement) {
        this.store = store;
        this.acknowledgement = acknowledgement;
    }

    /**
     * Those that wait, in the order of their codes, whether they move or not.
     *
     * @param path that of an agency, for what it and all below it received
     */
    public List<Waiting> pending(String path, BusinessDays.Period period, String after, int rows, Instant now) {
        return store.pending(path, period, after, rows).stream()
                .map(row -> new Waiting(row.code, row.acknowledgeBy, counted(row, now)))
                .toList();
    }

    /** Moves one in the transaction at hand, with its event; empty when it was answered meanwhile. */
    public Optional<Waiting> move(String code, Redated.Basis basis, Instant now) {
        SubmissionRow row = store.lock(code).orElseThrow();
        if (row.state != SubmissionState.PENDING || row.acknowledgeFrom == null) {
            return Optional.empty();
        }
        Waiting waiting = new Waiting(code, row.acknowledgeBy, again(row, now));
        if (waiting.moves()) {
            row.redated(waiting.again());
            Map<String, Object> detail = detail(basis, waiting);
            store.record(row, SubmissionEventType.REDATED, Moment.of(now, "system"), StoredJson.write(detail), detail);
            store.announceIfOwed(row, now);
        }
        return Optional.of(waiting);
    }

    private static Map<String, Object> detail(Redated.Basis basis, Waiting waiting) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("redating", basis.redating());
        detail.put("calendarYear", basis.calendarYear());
        detail.put("calendarVersion", basis.calendarVersion());
        detail.put("previousAcknowledgeBy", waiting.acknowledgeBy());
        return detail;
    }

    private Instant counted(SubmissionRow row, Instant now) {
        try {
            return again(row, now);
        } catch (UnknownCalendarYearException unknown) {
            return null;
        }
    }

    private Instant again(SubmissionRow row, Instant now) {
        Instant counted = acknowledgement.count(row.receivingAgency, row.acknowledgeFrom);
        return Recounting.moved(row.acknowledgeBy, counted, now);
    }
}
