package vn.cchc.dossier.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A check and what it has found so far.
 *
 * @param dossiers dossiers checked, whole
 * @param verifiedEvents rows of their histories that are as they were recorded
 * @param unchainedEvents those among them that are older than the chain
 * @param sealedDays days of a log that hold what was sealed, each log counted
 * @param broken how many breaks there are; the first hundred are named
 */
record CheckView(
        UUID id,
        String agency,
        LocalDate from,
        LocalDate to,
        CheckRow.State state,
        Instant requestedAt,
        Instant finishedAt,
        long dossiers,
        long verifiedEvents,
        long unchainedEvents,
        int sealedDays,
        long broken,
        List<CheckBreak> breaks) {

    static CheckView of(CheckRow row) {
        return new CheckView(
                row.id,
                row.agency,
                row.from,
                row.to,
                row.state,
                row.requestedAt,
                row.finishedAt,
                row.dossiers,
                row.events,
                row.unchained,
                row.sealedDays,
                row.broken,
                row.breaks());
    }
}
