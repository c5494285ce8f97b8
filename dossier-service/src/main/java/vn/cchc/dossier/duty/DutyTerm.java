package vn.cchc.dossier.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/**
 * From which day to which units of a kind owe the paper count and the publication of their half days, and the text that says
 * so.
 *
 * @param validTo its last day, inclusive; null while it does not end
 */
record DutyTerm(
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotBlank @Size(max = 500) String legalBasis) {

    void requireSensible() {
        BusinessDays.require("/validFrom", validFrom);
        if (validTo == null) {
            return;
        }
        BusinessDays.require("/validTo", validTo);
        if (validTo.isBefore(validFrom)) {
            throw Problems.validation(
                    Violation.at("/validTo", "không được trước ngày bắt đầu", "must not be before the first day"));
        }
    }
}
