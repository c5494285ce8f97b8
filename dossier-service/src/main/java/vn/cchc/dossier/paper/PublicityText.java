package vn.cchc.dossier.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the back of the receipts of an agency, and of those below it that have no words of their own (R93).
 *
 * @param agency its code, or {@code *} for the whole province
 * @param effectiveFrom on receipts of dossiers received from this day on, until the next text
 */
record PublicityText(
        @NotNull @Pattern(regexp = "[0-9A-Z.]{1,35}|\\*") String agency,
        @NotNull LocalDate effectiveFrom,

        @NotEmpty @Size(max = 20)
        List<@NotBlank @Pattern(regexp = "[^\\r\\n]*") @Size(max = 1000) String> paragraphs) {}
