package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.applicant.AccessLog;
import vn.cchc.kit.identity.AgencyScope;

/** Paper shows personal data in clear: who printed what leaves a line in the access log, in the reading's transaction. */
@ApplicationScoped
class Disclosure {

    /** Stands where the code of one dossier would. */
    private static final String REGISTER = "dossier-register";

    private final AccessLog accessLog;
    private final AgencyScope scope;

    Disclosure(AccessLog accessLog, AgencyScope scope) {
        this.accessLog = accessLog;
        this.scope = scope;
    }

    void ofForm(String dossier, Layout form, String address) {
        String origin = form.kind().isOfASet()
                ? "Mẫu số " + form.number() + " " + form.set().name() + ": "
                : "";
        String purpose = "In " + origin + form.title();
        accessLog.reading(scope.caller(), dossier, purpose, address);
    }

    /** The agency a register is asked for: the caller's own when none is named, 403 for one outside the caller's scope. */
    String registerOf(String agency) {
        if (agency != null) {
            scope.requireListing(agency);
        }
        return agency == null ? scope.caller().agency() : agency;
    }

    /** One line for all dossiers of the register; its purpose says which. */
    void ofRegister(RegisterBook.Opened register, String format, String address) {
        Layout form = register.form();
        String purpose = "Xuất Mẫu số " + form.number() + " " + form.set().name() + ": " + form.title() + " của "
                + register.agency() + " từ " + Words.day(register.days().from()) + " đến "
                + Words.day(register.days().to()) + " (" + format + ")";
        accessLog.exporting(scope.caller(), REGISTER, purpose, Math.toIntExact(register.records()), address);
    }
}
