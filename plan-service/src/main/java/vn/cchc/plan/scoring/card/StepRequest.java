package vn.cchc.plan.scoring.card;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A step to finish.
 *
 * @param reason owed when giving back
 */
record StepRequest(
        @NotNull StepAction action,
        @Size(min = 1, max = 4000) String reason) {}
