package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.paper.Sheet.Charge;
import vn.cchc.dossier.paper.Sheet.Facts;
import vn.cchc.dossier.paper.Sheet.Paper;
import vn.cchc.dossier.paper.Sheet.Person;
import vn.cchc.dossier.paper.Sheet.Receiving;
import vn.cchc.dossier.procedure.ProcedureCatalogue;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.dossier.register.Apology;
import vn.cchc.dossier.register.ApologyQueries;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.kit.paper.QrCode;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.worktime.TermWords;

/** Gathers what stands on a form. */
@ApplicationScoped
class Sheets {

    private final ProcedureCatalogue procedures;
    private final Issuers issuers;
    private final Publicity publicity;
    private final ApologyQueries apologies;

    Sheets(ProcedureCatalogue procedures, Issuers issuers, Publicity publicity, ApologyQueries apologies) {
        this.apologies = apologies;
        this.procedures = procedures;
        this.issuers = issuers;
        this.publicity = publicity;
    }

    Sheet fill(
            Layout form, Filed filed, Applicant applicant, List<HistoryEntry> history, Occasion occasion, Copy copy) {
        Registration registration = filed.dossier().registration();
        String receiving = registration.parties().receiving();
        Letterhead head = Letterhead.of(issuers.issuer(receiving), form.set().desk(), Words.signed(occasion.at()));
        return new Sheet(
                form,
                head,
                facts(form, filed),
                person(applicant),
                Tellings.of(occasion, history, apology(filed, form, occasion), issuers::name),
                form.kind() == FormKind.RECEIPT ? receiving(filed, copy) : null,
                form.kind() == FormKind.CONTROL_SLIP
                        ? HandOvers.of(filed.dossier(), history, issuers::name, desk(form, receiving))
                        : List.of());
    }

    private Apology apology(Filed filed, Layout form, Occasion occasion) {
        if (form.kind() != FormKind.APOLOGY) {
            return null;
        }
        return apologies.of(filed.dossier().registration().code()).stream()
                .filter(apology -> apology.madeAt().equals(occasion.at()))
                .findFirst()
                .orElse(null);
    }

    private Facts facts(Layout form, Filed filed) {
        Dossier dossier = filed.dossier();
        Registration registration = dossier.registration();
        String code = registration.code();
        String desk = desk(form, registration.parties().receiving());
        Channel handingOver = registration.channels().handingOver();
        String support = registration.parties().supportPoint();
        return new Facts(
                code,
                QrCode.source(code),
                code.substring(code.lastIndexOf('-') + 1),
                registration.procedure().name(),
                filed.submission().summary(),
                TermWords.vietnamese(registration.procedure().service().term()),
                Words.moment(registration.receivedAt()),
                Words.moment(dossier.appointment().originalDueAt()),
                handingOver == null ? null : Words.place(handingOver, desk),
                desk,
                issuers.name(registration.parties().competent()),
                support == null ? null : issuers.name(support),
                Words.receiver(filed.submission().reception().by()));
    }

    /** "Bộ phận Tiếp nhận và Trả kết quả – UBND phường Quy Nhơn", unless the agency's own name says so. */
    private String desk(Layout form, String agency) {
        String name = issuers.name(agency);
        String desk = form.set().desk();
        return name.contains(desk) ? name : desk + " – " + name;
    }

    private static Person person(Applicant applicant) {
        return new Person(
                applicant.name(),
                applicant.identityNumber(),
                applicant.address(),
                applicant.phone(),
                applicant.email());
    }

    private Receiving receiving(Filed filed, Copy copy) {
        Registration registration = filed.dossier().registration();
        ProcedureRef procedure = registration.procedure();
        List<ProcedureVersion> versions = procedures.find(procedure.code()).stream()
                .flatMap(known -> known.versions().stream())
                .filter(version -> version.effectiveFrom().equals(procedure.version()))
                .toList();
        List<Charge> charges = versions.stream()
                .flatMap(version -> version.fees().stream())
                .map(fee -> new Charge(fee.name(), Words.money(fee.amount())))
                .toList();
        List<String> back = copy == Copy.APPLICANT
                ? publicity.of(registration.parties().receiving(), BusinessDays.of(registration.receivedAt()))
                : List.of();
        return new Receiving(copy.words(), papers(filed.submission(), versions), charges, back);
    }

    private static List<Paper> papers(Submission submission, List<ProcedureVersion> versions) {
        Map<String, Component> published = versions.stream()
                .flatMap(version -> version.components().stream())
                .collect(Collectors.toMap(Component::code, Function.identity(), (first, second) -> first));
        List<Submission.Paper> papers = submission.components();
        return IntStream.range(0, papers.size())
                .mapToObj(index -> paper(index + 1, papers.get(index), published))
                .collect(Collectors.toCollection(ArrayList::new));
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
