package vn.cchc.dossier.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.dossier.stored.StoredJson;

/**
 * The event a form is written about.
 *
 * @param before how things stood until then; null for the first event
 * @param dueAt the appointment from then on
 */
record Occasion(long sequence, EventType type, Instant at, EventData data, Standing before, Instant dueAt) {

    /** How a dossier stood: its state and its appointment. */
    record Standing(Status state, Instant dueAt) {}

    private static final EventData NOTHING = StoredJson.read("{}", EventData.class);

    /** What such a form can be written about, oldest first; of a receipt only the issue in force can be printed. */
    static List<Occasion> of(FormKind kind, List<HistoryEntry> history) {
        List<Occasion> occasions = all(kind, history);
        boolean onlyLast = kind == FormKind.RECEIPT && !occasions.isEmpty();
        return onlyLast ? occasions.subList(occasions.size() - 1, occasions.size()) : occasions;
    }

    /** The same with the receipts that were replaced. */
    static List<Occasion> all(FormKind kind, List<HistoryEntry> history) {
        List<Occasion> occasions = new ArrayList<>();
        Standing before = null;
        for (HistoryEntry entry : history) {
            if (kind.isOccasionedBy(entry)) {
                occasions.add(of(entry, before));
            }
            before = new Standing(entry.state(), entry.dueAt());
        }
        return occasions;
    }

    private static Occasion of(HistoryEntry entry, Standing before) {
        boolean said = entry.type() != EventType.RECEIVED && entry.type() != EventType.CORRECTED;
        EventData data = said && entry.data() != null ? StoredJson.read(entry.data(), EventData.class) : NOTHING;
        return new Occasion(entry.sequence(), entry.type(), entry.occurredAt(), data, before, entry.dueAt());
    }
}
