package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.paper.FormFinder.Found;
import vn.cchc.kit.problem.Problems;

/** Which forms a dossier has, and what stands on each. */
@ApplicationScoped
class Forms {

    /** A form somebody may print, with the event it is about and the electronic signatures it has. */
    record Printable(Layout form, Occasion occasion, List<Signature> signatures) {}

    private final FormFinder finder;
    private final Applicants applicants;
    private final Sheets sheets;
    private final Signatures signatures;
    private final Disclosure disclosure;

    Forms(FormFinder finder, Applicants applicants, Sheets sheets, Signatures signatures, Disclosure disclosure) {
        this.finder = finder;
        this.applicants = applicants;
        this.sheets = sheets;
        this.signatures = signatures;
        this.disclosure = disclosure;
    }

    @Transactional
    List<Printable> of(String code) {
        return finder.all(code).stream().map(found -> printable(code, found)).toList();
    }

    private Printable printable(String code, Found found) {
        FormKind kind = found.form().kind();
        boolean signed = kind.isSignedByLeader();
        return new Printable(
                found.form(),
                found.occasion(),
                signed ? signatures.of(code, kind, found.occasion().sequence()) : List.of());
    }

    /** With the applicant in clear, so with a line in the access log; the event asked for, otherwise the latest. */
    @Transactional
    Sheet sheet(String code, FormRequest wanted) {
        Found found = finder.find(code, wanted.number(), wanted.event());
        Copy copy = wanted.copyOf(found.form());
        Applicant applicant = applicants.find(code).orElseThrow(Problems::notFound);
        disclosure.ofForm(code, found.form(), wanted.address());
        return sheets.fill(found, applicant, copy);
    }
}
