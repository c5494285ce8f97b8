package vn.cchc.plan.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who takes a task over.
 *
 * @param agency code of the closed agency
 * @param successors codes of those who lead or take part in its place
 */
record SuccessionRequest(
        @NotBlank @Size(max = 35) String agency,
        @NotNull @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 35) String> successors) {}
