package vn.cchc.plan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the inspection of a unit does not take place. */
record CancellationRequest(@NotBlank @Size(max = 2000) String reason) {}
