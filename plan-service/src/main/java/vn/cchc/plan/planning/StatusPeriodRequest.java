package vn.cchc.plan.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param months 1, 2, 3, 4, 6 or 12: the periods fill a year */
record StatusPeriodRequest(
        @NotNull @Min(1) @Max(12) Integer months,
        @NotBlank @Size(max = 500) String legalBasis) {

    private static final int MONTHS_OF_YEAR = 12;

    boolean fillsAYear() {
        return MONTHS_OF_YEAR % months == 0;
    }
}
