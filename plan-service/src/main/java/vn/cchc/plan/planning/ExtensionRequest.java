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
 * @param lead code of the lead agency whose part moves alone, where several lead; left out, all of them get the day
 * @param document that allows it, as cited
 */
record ExtensionRequest(
        @NotNull LocalDate dueOn,
        @Min(1) Integer content,
        @Size(max = 35) String lead,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 500) String document) {}
