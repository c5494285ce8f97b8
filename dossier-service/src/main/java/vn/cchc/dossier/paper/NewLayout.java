package vn.cchc.dossier.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A page of a form as an administrator puts it.
 *
 * @param effectiveFrom a day to come, so that nothing printed already would look otherwise when it is printed again
 * @param text XHTML with the fields of the form
 * @param legalBasis where it is laid down how the form looks
 * @param reason why it is put
 */
record NewLayout(
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = MOST) String text,
        @NotBlank @Size(max = 500) String legalBasis,
        @NotBlank @Size(max = 1000) String reason) {

    /** Letters of a page; the longest delivered one has some nine thousand. */
    static final int MOST = 65_536;

    /** A page to be looked at before it is put. */
    record Draft(@NotBlank @Size(max = MOST) String text) {}

    /** Why a version is taken back. */
    record Withdrawing(@NotBlank @Size(max = 1000) String reason) {}
}
