package vn.cchc.plan.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A document that was delivered.
 *
 * @param name the deliverable it answers, or a name of its own
 */
record DocumentRequest(
        @NotBlank @Size(max = 2000) String name,
        @Size(max = 60) String number,
        LocalDate date,
        @Size(max = 2000) @Pattern(regexp = "https?://.+") String link) {}
