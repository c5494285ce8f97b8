package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.paper.FormFinder.Found;
import vn.cchc.dossier.reading.Audience;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.kit.problem.Problems;

/** Which forms a dossier has, and what stands on each. */
@ApplicationScoped
class Forms {

    /** A form somebody may print, with the event it is about and the electronic signatures it has. */
    record Printable(Layout form, Occasion occasion, List<Signature> signatures) {}

    /** What stands on a form, and which one it is. */
    record Filled(FormRef form, Sheet sheet) {}

    private final FormFinder finder;
    private final Applicants applicants;
    private final Sheets sheets;
    private final Signatures signatures;
    private final Disclosure disclosure;
    private final DossierReader reader;

    Forms(
            FormFinder finder,
            Applicants applicants,
            Sheets sheets,
            Signatures signatures,
            Disclosure disclosure,
            DossierReader reader) {
        this.finder = finder;
        this.applicants = applicants;
        this.sheets = sheets;
        this.signatures = signatures;
        this.disclosure = disclosure;
        this.reader = reader;
    }

    @Transactional
    List<Printable> of(String code) {
        boolean all = audience(code) == Audience.STAFF;
        return finder.all(code).stream()
                .filter(found -> all || found.form().kind().isForApplicant())
                .map(found -> printable(code, found))
                .toList();
    }

    /** The portal hands the papers of those who came through it to them; of all others it has none. */
    private Audience audience(String code) {
        Audience audience = reader.audience(reader.find(code).dossier());
        if (audience == Audience.NOBODY) {
            throw Problems.forbidden();
        }
        return audience;
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
    Filled sheet(String code, FormRequest wanted) {
        Audience audience = audience(code);
        Found found = finder.find(code, wanted.number(), wanted.event());
        Copy copy = wanted.copyOf(found.form());
        boolean own = found.form().kind().isForApplicant() && copy == Copy.APPLICANT;
        if (audience == Audience.APPLICANT && !own) {
            throw Problems.forbidden();
        }
        Applicant applicant = applicants.find(code).orElseThrow(Problems::notFound);
        disclosure.ofForm(code, found.form(), wanted.address());
        return new Filled(FormRef.of(found), sheets.fill(found, applicant, copy));
    }
}
