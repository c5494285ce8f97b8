package vn.cchc.dossier.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * The duty of a kind of units.
 *
 * @param kind of agencies, as plan-service publishes it
 * @param validTo its last day, inclusive; null while it does not end
 * @param changes who said what when, the latest first; only where one kind is read
 */
record DutyView(
        String kind,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<DutyChange> changes) {

    static DutyView of(String kind, DutyTerm term, List<DutyChange> changes) {
        return new DutyView(kind, term.validFrom(), term.validTo(), term.legalBasis(), changes);
    }

    /** Counts the changes: what the ETag says. */
    long version() {
        return changes.isEmpty() ? 0 : changes.get(0).number();
    }
}
