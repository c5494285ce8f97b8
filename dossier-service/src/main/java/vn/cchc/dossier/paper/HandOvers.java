package vn.cchc.dossier.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.paper.Sheet.HandOver;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.web.BusinessDays;

/** Every hand-over with its time, from the desk and back to it (R92; form 05 of TT 01/2018/TT-VPCP). */
final class HandOvers {

    private HandOvers() {}

    static List<HandOver> of(Dossier dossier, List<HistoryEntry> history, UnaryOperator<String> names, String desk) {
        List<HandOver> handOvers = new ArrayList<>();
        String holder = desk;
        boolean finished = false;
        for (HistoryEntry entry : history) {
            if (entry.type() == EventType.FORWARDED) {
                EventData data = StoredJson.read(entry.data(), EventData.class);
                String to = names.apply(data.to());
                handOvers.add(new HandOver(holder, to, Words.moment(entry.occurredAt()), null, data.note()));
                holder = to;
            }
            if (entry.type() == EventType.FINISHED) {
                handOvers.add(
                        new HandOver(holder, desk, Words.moment(entry.occurredAt()), result(dossier, entry), null));
                finished = true;
            }
        }
        return finished ? handOvers : withBlanks(handOvers, holder, desk);
    }

    /** While the dossier is under way its slip goes along and is filled in by hand; the desk has the last line. */
    private static List<HandOver> withBlanks(List<HandOver> handOvers, String holder, String desk) {
        List<HandOver> lines = new ArrayList<>(handOvers);
        lines.add(new HandOver(holder, null, null, null, null));
        lines.add(new HandOver(null, desk, null, null, null));
        return lines;
    }

    /** Early when the day of the end is before the day of the appointment; late stays late whatever was agreed since. */
    private static String result(Dossier dossier, HistoryEntry finished) {
        if (dossier.appointment().missed().any()) {
            return "Quá hạn";
        }
        boolean early = BusinessDays.of(finished.occurredAt())
                .isBefore(BusinessDays.of(dossier.appointment().dueAt()));
        return early ? "Trước hạn" : "Đúng hạn";
    }
}
