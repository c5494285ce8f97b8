package vn.cchc.dossier.reconciliation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What ought to have been counted on a day, and why it was not. */
record PaperCountCorrection(
        @NotNull @Min(0) @Max(100_000) Integer received,
        @NotNull @Min(0) @Max(100_000) Integer returned,
        @NotBlank @Size(max = 1_000) String reason) {}
