package vn.cchc.dossier.paper;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.paper.Sheet.Item;
import vn.cchc.dossier.paper.Sheet.Regret;
import vn.cchc.dossier.paper.Sheet.Told;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.Apology;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.dossier.stored.StoredJson;

/** Puts the event a form is about into words. */
final class Tellings {

    private Tellings() {}

    /** @param apology null unless the event is one */
    static Told of(Occasion occasion, List<HistoryEntry> history, Apology apology, UnaryOperator<String> names) {
        EventData data = occasion.data();
        Occasion.Standing before = occasion.before();
        return new Told(
                Words.moment(occasion.at()),
                data.reason(),
                data.note(),
                items(data),
                before == null ? null : Words.moment(before.dueAt()),
                Words.moment(data.newDueAt()),
                stop(occasion.type()),
                before == null ? null : Words.state(before.state()),
                paid(occasion, history),
                apology == null ? null : regret(apology, names));
    }

    private static Regret regret(Apology apology, UnaryOperator<String> names) {
        String atFault = apology.agencyAtFault() == null ? null : names.apply(apology.agencyAtFault());
        return new Regret(Words.cause(apology.cause()), atFault, apology.signer(), apology.kind() == ApologyKind.ERROR);
    }

    private static List<Item> items(EventData data) {
        List<EventData.Item> items = data.items() == null ? List.of() : data.items();
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Item(
                        index + 1, items.get(index).name(), items.get(index).reason()))
                .toList();
    }

    /** What kind of stop it is; SUSPENDED and TERMINATED share the national code 8, which is why the paper says it. */
    private static String stop(EventType type) {
        if (type == EventType.SUSPENDED) {
            return "Tạm dừng giải quyết hồ sơ cho đến khi có thông báo tiếp tục giải quyết";
        }
        return type == EventType.WITHDRAWN
                ? "Dừng giải quyết theo đề nghị rút hồ sơ của người nộp"
                : "Dừng giải quyết hồ sơ";
    }

    private static String paid(Occasion occasion, List<HistoryEntry> history) {
        long sum = history.stream()
                .filter(entry -> entry.type() == EventType.PAID && entry.sequence() < occasion.sequence())
                .map(entry -> StoredJson.read(entry.data(), EventData.class).amount())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return sum == 0 ? null : Words.money(sum);
    }
}
