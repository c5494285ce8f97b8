package vn.cchc.plan.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A period outside of the calendar.
 *
 * @param from first day covered
 * @param to last day covered
 * @param collectionDue last good day for units; left out together with the authority, the duty's terms say it
 * @param authority who asks and names the days
 * @param reference the document it asks by
 */
record AdHocRequest(
        @NotBlank @Size(max = 255) String label,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        LocalDate collectionDue,
        LocalDate aggregationDue,
        @Size(max = 255) String authority,
        @Size(max = 255) String reference) {

    DueDays days() {
        return new DueDays(collectionDue, aggregationDue);
    }
}
