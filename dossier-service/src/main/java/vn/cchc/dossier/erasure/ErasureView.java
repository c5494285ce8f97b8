package vn.cchc.dossier.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.dossier.erasure.Erasable.UnitCount;

/**
 * An erasure, what it takes and how far it has come.
 *
 * @param cutoffs by kind: what ended before then has been kept long enough; a kind that is kept for good is left out
 * @param listed what was due when it was counted, by kind and unit
 * @param erased by kind, so far
 */
record ErasureView(
        UUID id,
        String reason,
        ErasureRow.State state,
        boolean dryRun,
        Map<Kind, Instant> cutoffs,
        List<UnitCount> listed,
        Map<Kind, Long> erased,
        String requestedBy,
        Instant requestedAt,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {

    static ErasureView of(ErasureRow row) {
        return new ErasureView(
                row.id,
                row.reason,
                row.state,
                row.dryRun,
                row.cutoffs(),
                row.listed(),
                row.erased(),
                row.requestedBy,
                row.requestedAt,
                row.startedBy,
                row.startedAt,
                row.finishedAt);
    }
}
