package vn.cchc.plan.succession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who owes from now on what a closed agency owed.
 *
 * @param agency code of the closed agency
 * @param successors codes of those that owe it in its place, each for itself
 */
record OwedSuccessionDecision(
        @NotBlank @Size(max = 35) String agency,
        @NotNull @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 35) String> successors) {}
