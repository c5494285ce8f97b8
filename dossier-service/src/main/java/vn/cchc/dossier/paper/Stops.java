package vn.cchc.dossier.paper;

import java.util.List;
import vn.cchc.dossier.domain.CounterNotes;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.paper.Sheet.Stop;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.dossier.stored.StoredJson;

/** Puts into words who wanted a dossier stopped, how far it had come, by which decision, and what becomes of money paid. */
final class Stops {

    private static final EventData.Stop UNSAID = new EventData.Stop(null, null, null, null, null);

    private Stops() {}

    static Stop of(Occasion occasion, CounterNotes notes, List<HistoryEntry> history) {
        EventData.Stop said =
                occasion.data().stop() == null ? UNSAID : occasion.data().stop();
        Occasion.Standing before = occasion.before();
        return new Stop(
                kind(occasion.type()),
                asked(occasion.type(), said),
                before == null ? null : Words.state(before.state()),
                decision(said),
                paid(occasion, notes, history),
                said.refund() == null ? null : Words.money(said.refund()));
    }

    /** SUSPENDED and TERMINATED share the national code 8, which is why the paper says which it is. */
    private static String kind(EventType type) {
        if (type == EventType.SUSPENDED) {
            return "Tạm dừng giải quyết hồ sơ cho đến khi có thông báo tiếp tục giải quyết";
        }
        return type == EventType.WITHDRAWN
                ? "Dừng giải quyết theo đề nghị rút hồ sơ của người nộp"
                : "Dừng giải quyết hồ sơ";
    }

    /** Whoever withdraws has asked for it; otherwise it is the agency's own unless the event says whose wish it was. */
    private static String asked(EventType type, EventData.Stop said) {
        boolean byApplicant = type == EventType.WITHDRAWN || said.askedBy() == EventData.Asker.APPLICANT;
        String who = byApplicant ? "người nộp hồ sơ" : "cơ quan giải quyết hồ sơ";
        return said.askedOn() == null ? who : who + ", ngày " + Words.day(said.askedOn());
    }

    private static String decision(EventData.Stop said) {
        if (said.decision() == null) {
            return null;
        }
        return said.decidedOn() == null ? said.decision() : said.decision() + ", ngày " + Words.day(said.decidedOn());
    }

    /** What the counter took with the dossier, and what was paid since; what is given back stands in a line of its own. */
    private static String paid(Occasion occasion, CounterNotes notes, List<HistoryEntry> history) {
        boolean taken = notes.payment() != null && notes.payment().collected() != null;
        long sum = taken ? notes.payment().collected() : 0;
        long asked = 0;
        for (HistoryEntry entry : history) {
            if (entry.sequence() < occasion.sequence() && entry.type() == EventType.PAYMENT_REQUESTED) {
                asked = amount(entry, 0);
            }
            if (entry.sequence() < occasion.sequence() && entry.type() == EventType.PAID) {
                sum += amount(entry, asked);
            }
        }
        return sum == 0 ? null : Words.money(sum);
    }

    /** A payment of which nobody said how much it was is of what was asked for. */
    private static long amount(HistoryEntry entry, long unsaid) {
        Long amount = StoredJson.read(entry.data(), EventData.class).amount();
        return amount == null ? unsaid : amount;
    }
}
