package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.dossier.chain.CanonicalRow;

/**
 * Chains the history of a dossier: each row holds the hash of itself and of the row before, and the dossier that of the last
 * row. The dossier is locked while something is recorded, so the chain never forks and needs no query of its own.
 */
@ApplicationScoped
class HistoryChain {

    private final HistoryReader rows;

    HistoryChain(HistoryReader rows) {
        this.rows = rows;
    }

    void link(DossierRow dossier, EventRow row) {
        byte[] previous = dossier.lastHash;
        if (previous == null && row.sequence > 1) {
            previous = ofUnchained(row.dossier);
        }
        row.hash = canonical(row).hash(previous);
        dossier.lastHash = row.hash;
    }

    /** Every column but the hash; a new column of the table belongs in here. */
    private static CanonicalRow canonical(EventRow row) {
        return new CanonicalRow()
                .with("dossier", row.dossier)
                .with("sequence", row.sequence)
                .with("event_id", row.eventId)
                .with("type", row.type)
                .with("occurred_at", row.occurredAt)
                .with("recorded_at", row.recordedAt)
                .with("recorded_by", row.recordedBy)
                .withJson("data", row.data)
                .with("state", row.state)
                .with("due_at", row.dueAt)
                .with("deadline_version", row.deadlineVersion);
    }

    /** A history begun before there was a chain is taken as it stands by its first new row. */
    private byte[] ofUnchained(String dossier) {
        byte[] hash = null;
        for (HistoryReader.Story story : rows.of(List.of(dossier))) {
            for (HistoryReader.Line line : story.lines()) {
                hash = line.row().hash(hash);
            }
        }
        return hash;
    }
}
