package vn.cchc.plan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A kind of inspection.
 *
 * @param announced whether the unit may know of it before it happens
 * @param counted whether it makes a unit an inspected one, as self-inspection does not
 * @param effectiveTo last day it may be used, or null
 */
record KindRequest(
        @NotBlank @Size(max = 500) String name,
        @NotNull Boolean announced,
        @NotNull Boolean counted,
        @NotNull LocalDate effectiveFrom,
        LocalDate effectiveTo) {}
