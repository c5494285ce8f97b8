package vn.cchc.plan.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A document that was delivered.
 *
 * @param name the deliverable it answers, or a name of its own
 * @param checksum SHA-256 of the file in hexadecimal digits, so that what lies behind the link can be checked
 */
record DocumentRequest(
        @NotBlank @Size(max = 2000) String name,
        @Size(max = 60) String number,
        LocalDate date,
        @Size(max = 2000) @Pattern(regexp = "https?://.+") String link,
        @Pattern(regexp = "[0-9a-fA-F]{64}") String checksum) {}
