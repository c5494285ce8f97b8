package vn.cchc.plan.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Due days named by another authority.
 *
 * @param collectionDue last good day for units, or null when there is none yet
 * @param aggregationDue last good day for the office, or null
 * @param authority who named them
 * @param reference its document
 * @param reason why they differ from before
 */
record DatesRequest(
        LocalDate collectionDue,
        LocalDate aggregationDue,
        @NotBlank @Size(max = 255) String authority,
        @Size(max = 255) String reference,
        @Size(max = 2000) String reason) {

    DueDays days() {
        return new DueDays(collectionDue, aggregationDue);
    }
}
