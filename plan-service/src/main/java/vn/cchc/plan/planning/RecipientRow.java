package vn.cchc.plan.planning;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whom a plan goes to (nơi nhận).
 *
 * @param agency code where it is known here, or null
 * @param purpose such as "b/c", to report, or "t/h", to carry out
 */
@Embeddable
record RecipientRow(
        @NotBlank @Size(max = 500) String name,
        @Size(max = 35) String agency,
        @Size(max = 100) String purpose) {}
