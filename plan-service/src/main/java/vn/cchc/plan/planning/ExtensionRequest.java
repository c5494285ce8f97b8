package vn.cchc.plan.planning;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Another due date.
 *
 * @param content number of the content that moves; left out, it is the one that is due last
 * @param document that allows it, as cited
 */
record ExtensionRequest(
        @NotNull LocalDate dueOn,
        @Min(1) Integer content,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 500) String document) {}
