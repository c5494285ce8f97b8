package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.dossier.register.DossierQueries;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;

/** Which forms a dossier has, and what stands on each. */
@ApplicationScoped
class Forms {

    /** A form somebody may print, with the event it is about. */
    record Printable(Layout form, Occasion occasion) {}

    private static final int PAGE_OF_HISTORY = 500;

    private final DossierReader reader;
    private final DossierQueries queries;
    private final Applicants applicants;
    private final Layouts layouts;
    private final Sheets sheets;
    private final Disclosure disclosure;

    Forms(
            DossierReader reader,
            DossierQueries queries,
            Applicants applicants,
            Layouts layouts,
            Sheets sheets,
            Disclosure disclosure) {
        this.reader = reader;
        this.queries = queries;
        this.applicants = applicants;
        this.layouts = layouts;
        this.sheets = sheets;
        this.disclosure = disclosure;
    }

    /** In the order of their numbers, and of the events each is about. */
    @Transactional
    List<Printable> of(String code) {
        Filed filed = reader.find(code);
        List<HistoryEntry> history = history(code);
        return layouts.forReceivedAt(filed.dossier().registration().receivedAt()).stream()
                .flatMap(form -> Occasion.of(form.kind(), history).stream().map(at -> new Printable(form, at)))
                .toList();
    }

    /** With the applicant in clear, so with a line in the access log; the event asked for, otherwise the latest. */
    @Transactional
    Sheet sheet(String code, FormRequest wanted) {
        Filed filed = reader.find(code);
        Layout form = layouts.find(filed.dossier().registration().receivedAt(), wanted.number())
                .orElseThrow(Problems::notFound);
        List<HistoryEntry> history = history(code);
        Occasion occasion = occasion(form, wanted, history);
        Applicant applicant = applicants.find(code).orElseThrow(Problems::notFound);
        disclosure.ofForm(code, form, wanted.address());
        return sheets.fill(form, filed, applicant, history, occasion, wanted.copyOf(form));
    }

    private static Occasion occasion(Layout form, FormRequest wanted, List<HistoryEntry> history) {
        List<Occasion> occasions = Occasion.of(form.kind(), history);
        if (occasions.isEmpty()) {
            throw withoutOccasion(form);
        }
        if (wanted.event() == null) {
            return occasions.get(occasions.size() - 1);
        }
        return occasions.stream()
                .filter(occasion -> occasion.sequence() == wanted.event())
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private static Problem withoutOccasion(Layout form) {
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
