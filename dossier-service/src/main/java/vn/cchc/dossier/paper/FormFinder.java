package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.dossier.register.DossierQueries;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;

/** Finds the form of a dossier and the event it is about. */
@ApplicationScoped
class FormFinder {

    /** Everything that is known of a form of a dossier before the applicant's name. */
    record Found(Layout form, Filed filed, List<HistoryEntry> history, Occasion occasion) {}

    private static final int PAGE_OF_HISTORY = 500;

    private final DossierReader reader;
    private final DossierQueries queries;
    private final Layouts layouts;

    FormFinder(DossierReader reader, DossierQueries queries, Layouts layouts) {
        this.reader = reader;
        this.queries = queries;
        this.layouts = layouts;
    }

    /** In the order of their numbers, and of the events each is about. */
    @Transactional
    List<Found> all(String code) {
        Filed filed = reader.find(code);
        List<HistoryEntry> history = history(code);
        return layouts.forReceivedAt(filed.dossier().registration().receivedAt()).stream()
                .flatMap(form -> Occasion.of(form.kind(), history).stream()
                        .map(occasion -> new Found(form, filed, history, occasion)))
                .toList();
    }

    /** @param event the sequence number of the event it is to be about, null for the latest */
    @Transactional
    Found find(String code, String number, Long event) {
        Filed filed = reader.find(code);
        Layout form = layouts.find(filed.dossier().registration().receivedAt(), number)
                .orElseThrow(Problems::notFound);
        List<HistoryEntry> history = history(code);
        return new Found(form, filed, history, occasion(form, event, history));
    }

    private static Occasion occasion(Layout form, Long event, List<HistoryEntry> history) {
        List<Occasion> occasions = Occasion.of(form.kind(), history);
        if (occasions.isEmpty()) {
            throw withoutOccasion(form);
        }
        if (event == null) {
            return occasions.get(occasions.size() - 1);
        }
        return occasions.stream()
                .filter(occasion -> occasion.sequence() == event)
                .findFirst()
                .orElseThrow(() -> absent(form, event, history));
    }

    /** A receipt that was issued anew is void: nobody gets a second paper with another promise. */
    private static Problem absent(Layout form, long event, List<HistoryEntry> history) {
        boolean replaced =
                Occasion.all(form.kind(), history).stream().anyMatch(occasion -> occasion.sequence() == event);
        return replaced
                ? Problems.conflict(
                        "form-replaced",
                        Text.of(
                                "Giấy này đã được cấp lại sau khi đính chính; chỉ in được bản đang có hiệu lực.",
                                "It was issued anew after a correction; only the issue in force can be printed."))
                : Problems.notFound();
    }

    static Problem withoutOccasion(Layout form) {
        Text why = form.kind().missing();
        return Problems.conflict(
                "form-without-occasion",
                Text.of(
                        "Không có căn cứ để in Mẫu số " + form.number() + " (" + form.title() + "): " + why.vi() + ".",
                        "There is no occasion for form " + form.number() + ": " + why.en() + "."));
    }

    private List<HistoryEntry> history(String code) {
        List<HistoryEntry> all = new ArrayList<>();
        List<HistoryEntry> next = queries.history(code, 0, PAGE_OF_HISTORY);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = queries.history(code, all.get(all.size() - 1).sequence(), PAGE_OF_HISTORY);
        }
        return all;
    }
}
