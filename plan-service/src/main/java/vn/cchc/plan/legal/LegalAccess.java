package vn.cchc.plan.legal;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;

/** Who sees and keeps which documents. */
@RequestScoped
class LegalAccess {

    private final AgencyScope scope;
    private final AgencyDirectory agencies;
    private final LegalDocuments documents;

    LegalAccess(AgencyScope scope, AgencyDirectory agencies, LegalDocuments documents) {
        this.scope = scope;
        this.agencies = agencies;
        this.documents = documents;
    }

    String prefix() {
        return scope.pathPrefix();
    }

    String subject() {
        return scope.caller().subject();
    }

    LegalDocuments.Stored document(UUID id) {
        return documents.find(id, prefix(), documents.day(null)).orElseThrow(Problems::notFound);
    }

    /** Seen (else 404) and kept by an agency of the caller's scope (else 403). */
    void requireKept(UUID id) {
        if (!scope.covers(document(id).view().document().keeper())) {
            throw Problems.forbidden();
        }
    }

    /** Refuses with 403 an entry of an agency outside the scope, and with 400 and 422 what cannot stand. */
    void requireKeeper(LegalForm form) {
        scope.requireListing(form.keeper());
        BusinessDays.require("/issuedOn", form.issuedOn());
        BusinessDays.require("/inForceFrom", form.inForceFrom());
        BusinessDays.require("/inForceTo", form.inForceTo());
        BusinessDays.require("/suspendedFrom", form.suspendedFrom());
        BusinessDays.require("/suspendedTo", form.suspendedTo());
        List<Violation> faults = new ArrayList<>(form.faults());
        unknown("/keeper", form.keeper()).ifPresent(faults::add);
        requireNone(faults);
    }

    /** Refuses with 403 a register of an agency outside the scope, and with 422 one of no agency. */
    void requireKeeper(String pointer, String keeper) {
        scope.requireListing(keeper);
        requireNone(unknown(pointer, keeper).stream().toList());
    }

    boolean keeps(String keeper) {
        return scope.covers(keeper);
    }

    private Optional<Violation> unknown(String pointer, String keeper) {
        return agencies.find(keeper).isPresent()
                ? Optional.empty()
                : Optional.of(Violation.at(pointer, "Không có cơ quan này.", "No such agency."));
    }

    private static void requireNone(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw Problems.unprocessable(
                    "legal-document-rules",
                    Text.of("Văn bản trái quy tắc của danh mục.", "The document breaks a rule of the register."),
                    faults);
        }
    }
}
