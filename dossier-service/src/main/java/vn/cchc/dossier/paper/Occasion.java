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
 */
record Occasion(long sequence, EventType type, Instant at, EventData data, Standing before) {

    /** How a dossier stood: its state and its appointment. */
    record Standing(Status state, Instant dueAt) {}

    private static final EventData NOTHING = StoredJson.read("{}", EventData.class);

    /** What such a form can be written about, oldest first. */
    static List<Occasion> of(FormKind kind, List<HistoryEntry> history) {
        List<Occasion> occasions = new ArrayList<>();
        Standing before = null;
        for (HistoryEntry entry : history) {
            if (kind.isOccasionedBy(entry.type())) {
                occasions.add(of(entry, before));
            }
            before = new Standing(entry.state(), entry.dueAt());
        }
        return occasions;
    }

    /** Every event of that type. */
    static List<Occasion> of(EventType type, List<HistoryEntry> history) {
        return history.stream()
                .filter(entry -> entry.type() == type)
                .map(entry -> of(entry, null))
                .toList();
    }

    private static Occasion of(HistoryEntry entry, Standing before) {
        boolean received = entry.type() == EventType.RECEIVED;
        EventData data = received || entry.data() == null ? NOTHING : StoredJson.read(entry.data(), EventData.class);
        return new Occasion(entry.sequence(), entry.type(), entry.occurredAt(), data, before);
    }
}
