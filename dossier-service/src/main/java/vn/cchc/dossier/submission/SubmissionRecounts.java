package vn.cchc.dossier.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.domain.Observed.Redated;
import vn.cchc.dossier.domain.Recounting;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.submission.SubmissionStore.Moment;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/** Counts again until when online submissions must be answered or may be completed, after a calendar has changed. */
@ApplicationScoped
public class SubmissionRecounts {

    /** What a submission waits for. */
    @Schema(name = "SubmissionPart")
    public enum Part {
        /** Until when it must be answered. */
        ANSWER,
        /** Until when its sender may complete it. */
        COMPLETION
    }

    /**
     * A submission that waits.
     *
     * @param dueAt until when, so far
     * @param again until when by today's calendar; null where that needs a year whose days off are not known
     */
    public record Waiting(String code, Part part, Instant dueAt, Instant again) {
        public boolean moves() {
            return !dueAt.equals(again);
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
    public List<Waiting> open(String path, BusinessDays.Period period, String after, int rows, Instant now) {
        return store.open(path, period, after, rows).stream()
                .map(row -> new Waiting(row.code, part(row).orElseThrow(), dueAt(row), counted(row, now)))
                .toList();
    }

    /** Moves one in the transaction at hand, with its event; empty when it no longer waits for that. */
    public Optional<Waiting> move(String code, Part part, Redated.Basis basis, Instant now) {
        SubmissionRow row = store.lock(code).orElseThrow();
        if (part(row).filter(part::equals).isEmpty()) {
            return Optional.empty();
        }
        Waiting waiting = new Waiting(code, part, dueAt(row), again(row, now));
        if (waiting.moves()) {
            move(row, waiting, basis, now);
        }
        return Optional.of(waiting);
    }

    private void move(SubmissionRow row, Waiting waiting, Redated.Basis basis, Instant now) {
        switch (waiting.part()) {
            case ANSWER -> row.redated(waiting.again());
            case COMPLETION -> row.completionRedated(waiting.again());
        }
        Map<String, Object> detail = detail(basis, waiting);
        store.record(row, SubmissionEventType.REDATED, Moment.of(now, "system"), StoredJson.write(detail), detail);
        store.announceIfOwed(row, now);
    }

    /** Empty where it waits for nothing, or nobody knows from when on. */
    private static Optional<Part> part(SubmissionRow row) {
        return switch (row.state) {
            case PENDING -> row.acknowledgeFrom == null ? Optional.empty() : Optional.of(Part.ANSWER);
            case AWAITING_COMPLETION -> row.completeBy == null ? Optional.empty() : Optional.of(Part.COMPLETION);
            case ACCEPTED, REFUSED, EXPIRED -> Optional.empty();
        };
    }

    private static Instant dueAt(SubmissionRow row) {
        return row.state == SubmissionState.PENDING ? row.acknowledgeBy : row.completeBy;
    }

    private static Map<String, Object> detail(Redated.Basis basis, Waiting waiting) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("redating", basis.redating());
        detail.put("calendarYear", basis.calendarYear());
        detail.put("calendarVersion", basis.calendarVersion());
        String previous = waiting.part() == Part.ANSWER ? "previousAcknowledgeBy" : "previousCompleteBy";
        detail.put(previous, waiting.dueAt());
        return detail;
    }

    private Instant counted(SubmissionRow row, Instant now) {
        try {
            return again(row, now);
        } catch (UnknownCalendarYearException unknown) {
            return null;
        }
    }

    /** Always from its beginning: doing it twice changes nothing. */
    private Instant again(SubmissionRow row, Instant now) {
        Instant counted = row.state == SubmissionState.PENDING
                ? acknowledgement.count(row.receivingAgency, row.acknowledgeFrom)
                : acknowledgement.countCompletion(row.receivingAgency, row.receivedAt, row.acknowledgedAt);
        return Recounting.moved(dueAt(row), counted, now);
    }
}
