package vn.cchc.dossier.paper;

import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.paper.Sheet.Reissue;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.dossier.stored.StoredJson;

/** What a receipt says of the one it replaces: each correction issues it anew. */
final class Reissues {

    /** What the history keeps of a correction, as far as it is printed. */
    private record Noted(String reason, List<String> corrected) {}

    private Reissues() {}

    /** Null for the first issue. */
    static Reissue of(Occasion occasion, List<HistoryEntry> history) {
        if (occasion.type() != EventType.CORRECTED) {
            return null;
        }
        List<Occasion> issues = Occasion.all(FormKind.RECEIPT, history);
        int number = issues.indexOf(occasion);
        return history.stream()
                .filter(entry -> entry.sequence() == occasion.sequence())
                .map(entry -> StoredJson.read(entry.data(), Noted.class))
                .map(noted -> new Reissue(
                        number, Words.moment(issues.get(number - 1).at()), noted.reason(), words(noted.corrected())))
                .findFirst()
                .orElseThrow();
    }

    private static String words(List<String> corrected) {
        return corrected.stream().map(Words::corrected).collect(Collectors.joining(", "));
    }
}
