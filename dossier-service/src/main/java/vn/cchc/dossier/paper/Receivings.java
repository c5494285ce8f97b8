package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.dossier.domain.CounterNotes;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Steps;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.paper.Sheet.Book;
import vn.cchc.dossier.paper.Sheet.Charge;
import vn.cchc.dossier.paper.Sheet.Charges;
import vn.cchc.dossier.paper.Sheet.Leg;
import vn.cchc.dossier.paper.Sheet.Paper;
import vn.cchc.dossier.paper.Sheet.Receiving;
import vn.cchc.dossier.procedure.ProcedureCatalogue;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/** Gathers what stands on the receipt only. */
@ApplicationScoped
class Receivings {

    private final ProcedureCatalogue procedures;
    private final Publicity publicity;
    private final WorkingTime workingTime;

    Receivings(ProcedureCatalogue procedures, Publicity publicity, WorkingTime workingTime) {
        this.procedures = procedures;
        this.publicity = publicity;
        this.workingTime = workingTime;
    }

    /** @param whomToAsk last paragraph of the back, or null */
    Receiving of(Filed filed, Occasion occasion, List<HistoryEntry> history, Copy copy, String whomToAsk) {
        Registration registration = filed.dossier().registration();
        CounterNotes notes = filed.submission().notes();
        List<ProcedureVersion> versions = versions(registration.procedure());
        return new Receiving(
                copy.words(),
                Reissues.of(occasion, history),
                notes.handedInBy(),
                papers(filed.submission(), versions),
                notes.sets() == null ? null : "%02d".formatted(notes.sets()),
                legs(registration),
                charges(versions, notes.payment()),
                book(registration, notes.book()),
                copy == Copy.APPLICANT ? back(registration, whomToAsk) : List.of());
    }

    private List<ProcedureVersion> versions(ProcedureRef procedure) {
        return procedures.find(procedure.code()).stream()
                .flatMap(known -> known.versions().stream())
                .filter(version -> version.effectiveFrom().equals(procedure.version()))
                .toList();
    }

    /** By the published process and today's calendar; the applicant is promised the whole only. */
    private List<Leg> legs(Registration registration) {
        Steps steps = registration.procedure().service().steps();
        if (steps.legs().size() < 2) {
            return List.of();
        }
        Deadlines deadlines = workingTime.of(registration.parties().receiving());
        try {
            return steps.plan(registration.receivedAt(), deadlines).stream()
                    .map(leg -> new Leg(leg.number(), Words.brief(leg.from()), Words.brief(leg.dueAt())))
                    .toList();
        } catch (UnknownCalendarYearException unknown) {
            return List.of();
        }
    }

    private List<String> back(Registration registration, String whomToAsk) {
        List<String> published =
                publicity.of(registration.parties().receiving(), BusinessDays.of(registration.receivedAt()));
        return Stream.concat(published.stream(), Stream.ofNullable(whomToAsk)).toList();
    }

    private static Charges charges(List<ProcedureVersion> versions, CounterNotes.Payment payment) {
        List<Charge> published = versions.stream()
                .flatMap(version -> version.fees().stream())
                .map(fee -> new Charge(fee.name(), Words.money(fee.amount())))
                .toList();
        if (payment == null) {
            return new Charges(published, null, null);
        }
        String collected = payment.collected() == null ? null : Words.money(payment.collected());
        return new Charges(published, collected, Words.method(payment.method()));
    }

    /** The book the counter keeps by hand; else the system's, one a year, in which the code's own number counts. */
    static Book book(Registration registration, CounterNotes.Book byHand) {
        if (byHand != null) {
            return new Book(byHand.volume(), byHand.number());
        }
        String year =
                Integer.toString(BusinessDays.of(registration.receivedAt()).getYear());
        return new Book(year, Words.serial(registration.code()));
    }

    private static List<Paper> papers(Submission submission, List<ProcedureVersion> versions) {
        Map<String, Component> published = versions.stream()
                .flatMap(version -> version.components().stream())
                .collect(Collectors.toMap(Component::code, Function.identity(), (first, second) -> first));
        List<Submission.Paper> papers = submission.components();
        return IntStream.range(0, papers.size())
                .mapToObj(index -> paper(index + 1, papers.get(index), published))
                .toList();
    }

    private static Paper paper(int number, Submission.Paper paper, Map<String, Component> published) {
        Component component = published.get(paper.code());
        return new Paper(
                number,
                component == null ? paper.code() : component.name(),
                paper.originals() == 0 ? null : paper.originals(),
                paper.copies() == 0 ? null : paper.copies(),
                paper.digital());
    }
}
