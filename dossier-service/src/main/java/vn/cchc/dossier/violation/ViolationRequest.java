package vn.cchc.dossier.violation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param officer a staff id, never a name */
record ViolationRequest(
        @NotBlank @Size(max = 35) String agency,
        @NotNull ViolationKind kind,
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String officer,
        @Size(max = 60) String dossier,
        @Size(max = 60) String petition,
        @NotNull LocalDate occurredOn,
        @NotBlank @Size(max = 2000) String description) {}
